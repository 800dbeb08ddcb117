package org.inpud.portal.glossary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;

/** An entry of a glossary: of a network's own, or of the one that is common to all. */
@Entity
public class Term {

    private static final String LINE = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String network;

    private String language;

    @Column(name = "source_language")
    private String sourceLanguage;

    private String source;

    private String target;

    private String discouraged;

    private String note;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Term() {}

    public static Term in(Optional<String> network, LanguageTag language, TermEntry entry, Instant now) {
        Term term = new Term();
        term.network = network.orElse(null);
        term.language = language.value();
        term.become(entry, now);
        return term;
    }

    public void become(TermEntry entry, Instant now) {
        sourceLanguage = entry.sourceLanguage().value();
        source = entry.source();
        target = entry.target();
        discouraged = String.join(LINE, entry.discouraged());
        note = entry.note();
        changedAt = now;
    }

    public TermEntry entry() {
        List<String> avoided = discouraged.lines().toList();
        return new TermEntry(LanguageTag.of(sourceLanguage), source, target, avoided, note);
    }

    public long id() {
        return id;
    }

    /** Whose it is; nobody's in particular where it is common to all. */
    public Optional<String> network() {
        return Optional.ofNullable(network);
    }

    public LanguageTag language() {
        return LanguageTag.of(language);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
