package org.inpud.portal.glossary.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.glossary.entity.GlossaryRefusal;
import org.inpud.portal.glossary.entity.Term;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.SqlStates;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.NetworkKey;

/** Keeps a glossary: a network's reviewers and coordinators their own, the secretariat the one common to all. */
@UseCase
public class KeepGlossary {

    /** How many entries a glossary holds at most. */
    public static final int MOST = 10_000;

    /** What a file did to a glossary. */
    public record Taken(int added, int changed, int removed) {}

    @Inject
    private Terms terms;

    @Inject
    private Networks networks;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Requires({Capability.KEEP_TERMS, Capability.KEEP_COMMON_TERMS})
    public Outcome<TermView> add(Actor actor, NetworkKey owner, LanguageTag language, TermEntry entry) {
        return kept(actor, owner, language).then(glossary -> {
            if (terms.count(glossary, "") >= MOST) {
                return Outcome.refused(tooMany());
            }
            Term term = Term.in(glossary.network(), language, entry, clock.instant());
            terms.add(term);
            return written(actor, glossary, term, 1, 0);
        });
    }

    /** @param version of the entry that was seen; the change is refused where somebody was faster */
    @Requires({Capability.KEEP_TERMS, Capability.KEEP_COMMON_TERMS})
    public Outcome<TermView> change(
            Actor actor, NetworkKey owner, LanguageTag language, long id, long version, TermEntry entry) {
        return kept(actor, owner, language)
                .then(glossary -> seen(glossary, id, version).then(term -> {
                    if (term.entry().equals(entry)) {
                        return Outcome.done(TermView.of(term));
                    }
                    term.become(entry, clock.instant());
                    return written(actor, glossary, term, 0, 1);
                }));
    }

    @Requires({Capability.KEEP_TERMS, Capability.KEEP_COMMON_TERMS})
    public Outcome<Void> remove(Actor actor, NetworkKey owner, LanguageTag language, long id, long version) {
        return kept(actor, owner, language)
                .then(glossary -> seen(glossary, id, version).then(term -> {
                    terms.remove(term);
                    events.fire(GlossaryChanged.of(actor, glossary, 0, 0, 1));
                    return Outcome.done();
                }));
    }

    /**
     * Takes entries from a file: new ones are added, those for the same source term become as they stand there.
     *
     * @param seen the state that the whole is to be put in the place of; without one, what the file lacks stays
     */
    @Requires({Capability.KEEP_TERMS, Capability.KEEP_COMMON_TERMS})
    public Outcome<Taken> take(
            Actor actor, NetworkKey owner, LanguageTag language, Optional<String> seen, List<TermEntry> entries) {
        return kept(actor, owner, language).then(glossary -> {
            if (seen.filter(state -> !state.equals(terms.stateOf(glossary))).isPresent()) {
                return Outcome.stale(terms.stateOf(glossary));
            }
            if (entries.size() > MOST) {
                return Outcome.refused(tooMany());
            }
            Taken taken = take(glossary, seen.isPresent(), entries);
            if (taken.added() + taken.changed() + taken.removed() > 0) {
                events.fire(GlossaryChanged.of(actor, glossary, taken.added(), taken.changed(), taken.removed()));
            }
            return terms.count(glossary, "") > MOST ? Outcome.refused(tooMany()) : Outcome.done(taken);
        });
    }

    private Taken take(Glossary glossary, boolean whole, List<TermEntry> entries) {
        Map<String, Term> standing = new HashMap<>();
        terms.in(glossary, "", 0, MOST + 1).forEach(term -> standing.put(sameness(term.entry()), term));
        Set<String> named = new HashSet<>();
        int added = 0;
        int changed = 0;
        for (TermEntry entry : entries) {
            Term term = standing.get(sameness(entry));
            if (!named.add(sameness(entry))) {
                continue;
            }
            if (term == null) {
                terms.add(Term.in(glossary.network(), glossary.language(), entry, clock.instant()));
                added++;
            } else if (!term.entry().equals(entry)) {
                term.become(entry, clock.instant());
                changed++;
            }
        }
        List<Term> gone = standing.entrySet().stream()
                .filter(one -> whole && !named.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        gone.forEach(terms::remove);
        terms.flush();
        return new Taken(added, changed, gone.size());
    }

    private static String sameness(TermEntry entry) {
        return entry.sourceLanguage() + " " + entry.source().toLowerCase(Locale.ROOT);
    }

    private Outcome<Glossary> kept(Actor actor, NetworkKey owner, LanguageTag language) {
        Glossary glossary = new Glossary(owner, language);
        if (glossary.network().isPresent() && networks.find(owner).isEmpty()) {
            return Outcome.refused(GlossaryRefusal.UNKNOWN_GLOSSARY);
        }
        Capability needed = glossary.network().isPresent() ? Capability.KEEP_TERMS : Capability.KEEP_COMMON_TERMS;
        return actor.may(needed, owner.scope()) ? Outcome.done(glossary) : Outcome.refused(KernelRefusal.FORBIDDEN);
    }

    private Outcome<Term> seen(Glossary glossary, long id, long version) {
        Optional<Term> term = terms.find(glossary, id);
        if (term.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        return term.get().version() == version ? Outcome.done(term.get()) : Outcome.stale(TermView.of(term.get()));
    }

    private Outcome<TermView> written(Actor actor, Glossary glossary, Term term, int added, int changed) {
        try {
            terms.flush();
        } catch (PersistenceException writtenMeanwhile) {
            if (SqlStates.isDuplicate(writtenMeanwhile)) {
                return Outcome.refused(Refusal.of(
                                GlossaryRefusal.TERM_THERE_ALREADY,
                                Map.of("term", term.entry().source()))
                        .at("source"));
            }
            throw writtenMeanwhile;
        }
        events.fire(GlossaryChanged.of(actor, glossary, added, changed, 0));
        return Outcome.done(TermView.of(term));
    }

    private static Refusal tooMany() {
        return Refusal.of(GlossaryRefusal.TOO_MANY_TERMS, Map.of("most", MOST));
    }
}
