/** Automatic quality tests: pure functions from text, its source and the glossaries’ terms, to findings. */
@Room(
        name = "check",
        mayImport = {"kernel", "web", "document", "glossary", "network", "people"})
package org.inpud.portal.check;

import org.inpud.portal.kernel.Room;
