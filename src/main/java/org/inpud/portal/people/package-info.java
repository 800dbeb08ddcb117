/** Persons by an opaque id and a pseudonym, how they prove who they are, and where they are signed in. */
@Room(
        name = "people",
        mayImport = {"kernel", "web"})
package org.inpud.portal.people;

import org.inpud.portal.kernel.Room;
