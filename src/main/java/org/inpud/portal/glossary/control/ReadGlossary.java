package org.inpud.portal.glossary.control;

import jakarta.inject.Inject;
import java.util.List;
import org.inpud.portal.glossary.entity.GlossaryRefusal;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.NetworkKey;

/** Shows a glossary to whoever is signed in: terms are no work in progress, and networks learn from one another. */
@UseCase
public class ReadGlossary {

    /** The owner of the glossary that is common to all, in the place of a network's key. */
    public static final String COMMON = Glossary.COMMON;

    /** One page of a glossary, and how many entries there are that were looked for. */
    public record Found(List<TermView> items, long total) {}

    /**
     * A whole glossary.
     *
     * @param state tells this state of it from any other
     */
    public record Whole(List<TermView> items, String state) {}

    private static final int ALL = 20_000;

    @Inject
    private Terms terms;

    @Inject
    private Networks networks;

    /** @param q a part of a term, or empty for all */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Found> find(Actor actor, String owner, LanguageTag language, String q, int offset, int limit) {
        return glossary(owner, language)
                .map(glossary -> new Found(
                        terms.in(glossary, q, offset, limit).stream()
                                .map(TermView::of)
                                .toList(),
                        terms.count(glossary, q)));
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<TermView> one(Actor actor, String owner, LanguageTag language, long id) {
        return glossary(owner, language).then(glossary -> terms.find(glossary, id)
                .map(TermView::of)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND)));
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Whole> whole(Actor actor, String owner, LanguageTag language) {
        return glossary(owner, language)
                .map(glossary -> new Whole(
                        terms.in(glossary, "", 0, ALL).stream()
                                .map(TermView::of)
                                .toList(),
                        terms.stateOf(glossary)));
    }

    private Outcome<Glossary> glossary(String owner, LanguageTag language) {
        return NetworkKey.parse(owner)
                .filter(key -> COMMON.equals(key.value()) || networks.find(key).isPresent())
                .map(key -> Outcome.done(new Glossary(key, language)))
                .orElseGet(() -> Outcome.refused(GlossaryRefusal.UNKNOWN_GLOSSARY));
    }
}
