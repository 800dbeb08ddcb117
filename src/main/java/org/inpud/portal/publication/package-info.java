/** Publications, their frozen editions with passages and segments, licences and grants. */
@Room(
        name = "publication",
        mayImport = {"kernel", "web", "check", "document", "glossary", "network", "people"})
package org.inpud.portal.publication;

import org.inpud.portal.kernel.Room;
