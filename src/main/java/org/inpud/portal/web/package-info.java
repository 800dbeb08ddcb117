/** What every boundary shares: problem details, entity tags, paging, idempotency, messages, the two page templates and their headers. */
@Room(
        name = "web",
        mayImport = {"kernel"})
package org.inpud.portal.web;

import org.inpud.portal.kernel.Room;
