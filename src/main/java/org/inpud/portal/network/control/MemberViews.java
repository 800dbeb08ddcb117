package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.inpud.portal.network.entity.Membership;
import org.inpud.portal.people.control.Pseudonyms;

/** Puts the pseudonyms beside memberships, in one query for all. */
@ApplicationScoped
class MemberViews {

    private Pseudonyms pseudonyms;

    protected MemberViews() {}

    @Inject
    MemberViews(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    List<MemberView> of(List<Membership> memberships) {
        Map<UUID, String> names = pseudonyms.of(
                memberships.stream().map(Membership::person).distinct().toList());
        return memberships.stream()
                .map(membership -> MemberView.of(membership, names.getOrDefault(membership.person(), "")))
                .toList();
    }

    MemberView of(Membership membership) {
        return of(List.of(membership)).get(0);
    }

    /** Whether nothing is left of this person but the id. */
    boolean isErased(UUID person) {
        return pseudonyms.of(List.of(person)).isEmpty();
    }
}
