package org.inpud.portal.notice.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.notice.entity.Notice;
import org.inpud.portal.notice.entity.NoticeKind;
import org.inpud.portal.notice.entity.NoticeRefusal;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;

/** Somebody reads their inbox, in the language that they read now. */
@UseCase
public class ReadInbox {

    @Inject
    private Notices notices;

    @Inject
    private Publications publications;

    @Inject
    private Clock clock;

    /** A window of the inbox, how many there are, and how many of all are unread. */
    public record Inbox(List<NoticeView> items, long total, long unread) {}

    /** The newest first. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Inbox> list(Actor actor, boolean isUnreadOnly, int offset, int size) {
        List<Notice> found = notices.of(actor.id(), isUnreadOnly, offset, size);
        Map<String, Publication> works = publications.of(found.stream()
                .map(ReadInbox::publication)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        return Outcome.done(new Inbox(
                found.stream().map(notice -> view(notice, works)).toList(),
                notices.count(actor.id(), isUnreadOnly),
                notices.count(actor.id(), true)));
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Long> unread(Actor actor) {
        return Outcome.done(notices.count(actor.id(), true));
    }

    /** It is read; answers where it leads. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<NoticeView> read(Actor actor, long id) {
        Optional<Notice> found = notices.find(actor.id(), id);
        if (found.isEmpty()) {
            return Outcome.refused(NoticeRefusal.UNKNOWN_NOTICE);
        }
        found.get().read(clock.instant());
        return Outcome.done(view(found.get(), Map.of()));
    }

    /** All that stood there when the page was shown. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Void> readAll(Actor actor, long upTo) {
        notices.readAll(actor.id(), upTo, clock.instant());
        return Outcome.done();
    }

    private static Optional<String> publication(Notice notice) {
        if (notice.kind().isOfAdaptation()) {
            return AdaptationId.parse(notice.subject()).map(AdaptationId::publication);
        }
        return notice.kind().isOfPublication() ? Optional.of(notice.subject()) : Optional.empty();
    }

    private static NoticeView view(Notice notice, Map<String, Publication> works) {
        Optional<AdaptationId> adaptation =
                notice.kind().isOfAdaptation() ? AdaptationId.parse(notice.subject()) : Optional.empty();
        boolean isOfRole = notice.kind() == NoticeKind.ROLE_GIVEN || notice.kind() == NoticeKind.ROLE_ENDED;
        return new NoticeView(
                notice.id(),
                notice.kind(),
                notice.subject(),
                publication(notice).map(works::get).map(Publication::title),
                adaptation.map(id -> id.language().value()).orElse(""),
                adaptation.map(AdaptationId::network).orElse(isOfRole ? notice.subject() : ""),
                notice.kind().address(notice.subject()),
                notice.toldAt(),
                notice.isRead());
    }
}
