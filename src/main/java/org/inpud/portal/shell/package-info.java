/** What frames every page: layout, desk, help, errors, the choice of language. */
@Room(
        name = "shell",
        mayImport = {
            "kernel",
            "web",
            "adaptation",
            "check",
            "chronicle",
            "document",
            "exchange",
            "glossary",
            "library",
            "lineage",
            "memory",
            "network",
            "notice",
            "people",
            "planning",
            "platform",
            "publication",
            "release",
            "report",
            "request",
            "review",
            "demo"
        })
package org.inpud.portal.shell;

import org.inpud.portal.kernel.Room;
