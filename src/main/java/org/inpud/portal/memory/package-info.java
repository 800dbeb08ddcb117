/** Past pairs of source and target, and looking them up. */
@Room(
        name = "memory",
        mayImport = {"kernel", "web", "document", "network", "people"})
package org.inpud.portal.memory;

import org.inpud.portal.kernel.Room;
