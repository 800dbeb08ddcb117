/** The figures of INPUD's plan, aggregated so that nobody is seen in them. */
@Room(
        name = "report",
        mayImport = {
            "kernel",
            "web",
            "adaptation",
            "check",
            "document",
            "glossary",
            "lineage",
            "memory",
            "network",
            "people",
            "planning",
            "publication",
            "release",
            "request",
            "review"
        })
package org.inpud.portal.report;

import org.inpud.portal.kernel.Room;
