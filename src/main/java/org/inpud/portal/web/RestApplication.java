package org.inpud.portal.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API's base; its resources are found by their annotations. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
