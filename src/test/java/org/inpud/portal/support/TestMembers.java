package org.inpud.portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.DemonstrationMemberships;
import org.inpud.portal.network.control.HeldRoles;
import org.inpud.portal.notice.control.NoticeView;
import org.inpud.portal.notice.control.ReadInbox;
import org.inpud.portal.notice.entity.NoticeKind;
import org.inpud.portal.people.control.DemonstrationPeople;

/** People with accounts and roles of their own, for tests inside the server; and what such a person was told. */
@ApplicationScoped
public class TestMembers {

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationMemberships memberships;

    @Inject
    private HeldRoles roles;

    @Inject
    private ReadInbox inbox;

    public Actor somebody(RoleHeld held) {
        UUID person = people.make("it-" + UUID.randomUUID(), "Somebody", LanguageTag.of("en"), "a long password");
        memberships.give(person, held);
        return Actor.of(person, roles.of(person));
    }

    /** Of which kinds they were told about this, the first first. */
    public List<NoticeKind> told(Actor actor, String subject) {
        List<NoticeKind> kinds = new ArrayList<>(inbox.list(actor, false, 0, 500).value().items().stream()
                .filter(notice -> notice.subject().equals(subject))
                .map(NoticeView::kind)
                .toList());
        Collections.reverse(kinds);
        return kinds;
    }
}
