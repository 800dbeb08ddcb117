/** Work off-line and with other tools: XLIFF, TMX, TBX. */
@Room(
        name = "exchange",
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
package org.inpud.portal.exchange;

import org.inpud.portal.kernel.Room;
