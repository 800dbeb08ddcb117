package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.glossary.control.TermView;
import org.inpud.portal.glossary.control.Terms;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody asks what the glossaries say of the words of a sentence: the network's own, and the one common to all. */
@UseCase
public class FindTerms {

    @Inject
    private Adaptations adaptations;

    @Inject
    private SegmentViews segments;

    @Inject
    private Terms terms;

    /** In the order in which they stand in the sentence. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<TermView>> of(Actor actor, AdaptationId adaptation, String segment) {
        Optional<SegmentView> view = segments.find(adaptation, segment);
        Optional<Adaptations.Desk> desk = adaptations.look(adaptation);
        if (view.isEmpty() || desk.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        String source = view.get().source();
        return Outcome.done(
                CodedText.isBlank(source)
                        ? List.of()
                        : terms.in(
                                adaptation.network(),
                                adaptation.language(),
                                desk.get().source(),
                                CodedText.plain(source)));
    }
}
