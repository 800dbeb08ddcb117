/** Demonstration content, written for this project, loaded through the same use cases that people use. */
@Room(
        name = "demo",
        mayImport = {
            "kernel",
            "web",
            "adaptation",
            "check",
            "chronicle",
            "document",
            "exchange",
            "glossary",
            "lending",
            "library",
            "lineage",
            "memory",
            "network",
            "notice",
            "people",
            "planning",
            "platform",
            "publication",
            "reading",
            "release",
            "report",
            "request",
            "review"
        })
package org.inpud.portal.demo;

import org.inpud.portal.kernel.Room;
