package org.inpud.portal.notice.control;

import java.time.Instant;
import java.util.Optional;
import org.inpud.portal.notice.entity.NoticeKind;

/**
 * A notice as its person reads it.
 *
 * @param subject what it is about, by id
 * @param title of the publication, where it is about one that is there
 * @param language of the adaptation, or empty
 * @param network of the adaptation or role, or empty
 * @param address of the portal’s own page for it
 */
public record NoticeView(
        long id,
        NoticeKind kind,
        String subject,
        Optional<String> title,
        String language,
        String network,
        String address,
        Instant toldAt,
        boolean isRead) {}
