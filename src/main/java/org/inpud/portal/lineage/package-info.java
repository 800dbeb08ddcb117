/**
 * Which adaptation builds on which: what a network begins with that bases its work on another's release, what later
 * releases propose to it, and which releases other networks stand behind as they are.
 */
@Room(
        name = "lineage",
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
            "release",
            "request",
            "review"
        })
package org.inpud.portal.lineage;

import org.inpud.portal.kernel.Room;
