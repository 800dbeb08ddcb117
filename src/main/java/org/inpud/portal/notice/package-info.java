/** The inbox and neutral mail. */
@Room(
        name = "notice",
        mayImport = {
            "kernel",
            "web",
            "adaptation",
            "check",
            "document",
            "glossary",
            "lineage",
            "lending",
            "memory",
            "network",
            "people",
            "planning",
            "publication",
            "reading",
            "release",
            "request",
            "review"
        })
package org.inpud.portal.notice;

import org.inpud.portal.kernel.Room;
