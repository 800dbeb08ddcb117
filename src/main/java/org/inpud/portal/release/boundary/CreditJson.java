package org.inpud.portal.release.boundary;

import java.util.List;
import org.inpud.portal.release.control.CreditView;
import org.inpud.portal.release.entity.PartOfWork;

/** Somebody who wants to be named, with what they did: {@code TRANSLATION}, {@code REVIEW}, {@code COORDINATION}. */
public record CreditJson(String name, List<String> parts) {

    static CreditJson of(CreditView credit) {
        return new CreditJson(credit.name(), names(credit.parts()));
    }

    static List<String> names(List<PartOfWork> parts) {
        return parts.stream().map(PartOfWork::name).toList();
    }
}
