/** Who does what until when: requests become planned adaptations, work is assigned and handed over, deadlines are kept. */
@Room(
        name = "planning",
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
package org.inpud.portal.planning;

import org.inpud.portal.kernel.Room;
