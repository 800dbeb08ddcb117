package org.inpud.portal.adaptation.control;

import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;

/**
 * What stands around a text in work.
 *
 * @param edition the number of the one that is followed
 * @param mayTranslate whether the actor can write texts now
 */
public record EditorView(
        AdaptationId id,
        String title,
        String sourceLanguage,
        int edition,
        Optional<AdaptationId> basedOn,
        Stage stage,
        Progress progress,
        List<SectionView> sections,
        boolean mayTranslate) {}
