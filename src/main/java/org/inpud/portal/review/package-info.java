/** Rounds of findings and verdicts, peer tests, country reading, the checklist. */
@Room(
        name = "review",
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
            "request"
        })
package org.inpud.portal.review;

import org.inpud.portal.kernel.Room;
