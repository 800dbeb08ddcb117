/**
 * A translation that was finished elsewhere is brought in: paired with the edition sentence by sentence, looked at by a
 * person, and, once confirmed, an adaptation like any other.
 */
@Room(
        name = "adoption",
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
package org.inpud.portal.adoption;

import org.inpud.portal.kernel.Room;
