/** The machine below: authentication, migrations, storage, jobs, mail, health, and the launcher that starts it all. */
@Room(
        name = "platform",
        mayImport = {"kernel", "web", "network", "people"})
package org.inpud.portal.platform;

import org.inpud.portal.kernel.Room;
