/** Networks lend each other reviewers, one person for one adaptation and as long as its round of review lasts. */
@Room(
        name = "lending",
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
package org.inpud.portal.lending;

import org.inpud.portal.kernel.Room;
