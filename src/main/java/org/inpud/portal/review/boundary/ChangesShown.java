package org.inpud.portal.review.boundary;

import java.util.function.Predicate;
import org.inpud.portal.adaptation.entity.Decision;

/** Which local changes the list shows. */
public enum ChangesShown {
    ALL(card -> true),
    MINE(card -> !card.mine().isEmpty()),
    OPEN(ChangeCard::isOpen),
    ACCEPTED(ChangeCard::isAgreed),
    REJECTED(card -> card.change().decision() == Decision.REJECTED),
    CORE(card -> card.change().touchesCore()),
    DUE(card -> card.change().facts().isDue());

    private final Predicate<ChangeCard> condition;

    ChangesShown(Predicate<ChangeCard> condition) {
        this.condition = condition;
    }

    boolean fits(ChangeCard card) {
        return condition.test(card);
    }
}
