/** Automatic quality tests: pure functions from text, and its source, to findings. */
@Room(
        name = "check",
        mayImport = {"kernel", "web", "document", "glossary", "network", "people"})
package org.inpud.portal.check;

import org.inpud.portal.kernel.Room;
