/** Somebody asks for a work in a language, or for help. */
@Room(
        name = "request",
        mayImport = {"kernel", "web", "check", "document", "glossary", "network", "people", "publication"})
package org.inpud.portal.request;

import org.inpud.portal.kernel.Room;
