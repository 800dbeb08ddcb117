/**
 * Starts the portal from a terminal or a service manager: the data folder, PostgreSQL, then Payara Micro with the portal.
 * Runs outside the web application, with nothing of it on its class path.
 */
package org.inpud.portal.platform.launcher;
