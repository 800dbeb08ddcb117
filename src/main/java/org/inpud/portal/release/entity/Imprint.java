package org.inpud.portal.release.entity;

import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.entity.Licence;

/**
 * What a release says of where it comes from.
 *
 * @param edition id of the edition's row
 * @param title the adaptation's own, which is its first heading; else that of the source
 * @param titleLanguage in which that title is written
 * @param isGranted whether it rests on a grant, not on the licence alone
 * @param isSingleReviewed whether its approver was also its only reviewer
 * @param structure tells whether edition and local changes are the same as another release's
 */
public record Imprint(
        long edition,
        int editionNumber,
        LanguageTag sourceLanguage,
        String sourceTitle,
        String title,
        LanguageTag titleLanguage,
        Licence licence,
        boolean isGranted,
        boolean isSingleReviewed,
        String structure) {}
