package org.inpud.portal.support;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment for all {@code *IT} classes: the portal as it was built, with the tests inside. */
@ArquillianSuiteDeployment
public final class PortalDeployment {

    // What runs outside the container needs libraries that are not inside it.
    private static final String OUTSIDE =
            ".*(Journey|/architecture/|/launcher/|/benchmark/|arquillian\\.xml|META-INF).*";

    private PortalDeployment() {}

    @Deployment
    public static WebArchive portal() {
        GenericArchive tests = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(new File("target/test-classes"), Filters.exclude(OUTSIDE))
                .as(GenericArchive.class);
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class, new File(System.getProperty("portal.war", "target/portal.war")))
                .merge(tests, "WEB-INF/classes");
    }
}
