/** The only door to Okapi and to every file format: bytes become passages and segments, targets become bytes. */
@Room(
        name = "document",
        mayImport = {"kernel", "web"})
package org.inpud.portal.document;

import org.inpud.portal.kernel.Room;
