package org.inpud.portal.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.inpud.portal.lending.control.ReviewerAsked;
import org.inpud.portal.lending.control.ReviewerLent;
import org.inpud.portal.notice.entity.NoticeKind;
import org.inpud.portal.reading.control.ReadingAsked;

/** Tells those who are asked to read or to lend a reviewer, and those who asked what came of it. */
@ApplicationScoped
public class TellsOfReaders {

    @Inject
    private Notices notices;

    @Inject
    private Concerned concerned;

    void tell(@Observes ReviewerAsked asked) {
        notices.tell(
                asked.actor(),
                NoticeKind.REVIEWER_ASKED,
                asked.adaptation().toString(),
                concerned.coordinators(asked.lender().value()));
    }

    void tell(@Observes ReviewerLent lent) {
        notices.tell(
                lent.actor(),
                NoticeKind.REVIEWER_LENT,
                lent.adaptation().toString(),
                concerned.coordinators(lent.adaptation().network()));
    }

    void tell(@Observes ReadingAsked asked) {
        notices.tell(asked.actor(), NoticeKind.READING_ASKED, asked.adaptation().toString(), concerned.womensReaders());
    }
}
