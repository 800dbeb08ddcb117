package org.inpud.portal.support;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every test in the container extends. Methods run inside the server, with injection;
 * those marked {@code @RunAsClient} run outside and call by HTTP ({@link RestCaller}).
 */
@ExtendWith(ArquillianExtension.class)
public abstract class PortalIT {}
