/** Networks, who belongs to them in which role, how they are invited, and the rules by which each network works. */
@Room(
        name = "network",
        mayImport = {"kernel", "web", "people"})
package org.inpud.portal.network;

import org.inpud.portal.kernel.Room;
