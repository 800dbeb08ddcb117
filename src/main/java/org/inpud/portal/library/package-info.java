/** The public shelf: finding, reading and downloading releases without an account. */
@Room(
        name = "library",
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
            "publication",
            "release",
            "request",
            "review"
        })
package org.inpud.portal.library;

import org.inpud.portal.kernel.Room;
