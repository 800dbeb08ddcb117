/** Freezes an approved adaptation into numbered, immutable files, and withdraws them. */
@Room(
        name = "release",
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
            "publication",
            "request",
            "review"
        })
package org.inpud.portal.release;

import org.inpud.portal.kernel.Room;
