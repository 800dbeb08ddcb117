/** Who reads the whole beside its reviewers and says so: INWUD for women who use drugs, a country reader for a country. */
@Room(
        name = "reading",
        mayImport = {
            "kernel",
            "web",
            "adaptation",
            "check",
            "document",
            "glossary",
            "memory",
            "network",
            "people",
            "planning",
            "publication",
            "request",
            "review"
        })
package org.inpud.portal.reading;

import org.inpud.portal.kernel.Room;
