/** Adaptations and their renderings, local changes and findings; the workflow that moves them lives here. */
@Room(
        name = "adaptation",
        mayImport = {
            "kernel",
            "web",
            "check",
            "document",
            "glossary",
            "memory",
            "network",
            "people",
            "publication",
            "request"
        })
package org.inpud.portal.adaptation;

import org.inpud.portal.kernel.Room;
