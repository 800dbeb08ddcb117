/** The append-only, hash-chained record of who did what; observes every domain event. */
@Room(
        name = "chronicle",
        mayImport = {"kernel", "web", "adaptation", "network", "people", "publication"})
package org.inpud.portal.chronicle;

import org.inpud.portal.kernel.Room;
