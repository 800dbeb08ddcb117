/** Terms that networks prefer and discourage. */
@Room(
        name = "glossary",
        mayImport = {"kernel", "web", "network", "people"})
package org.inpud.portal.glossary;

import org.inpud.portal.kernel.Room;
