package org.inpud.portal.adaptation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;

/**
 * The text of one segment in one adaptation. Everything that ever stood here is kept in {@code rendering_history}.
 * Segments of our own ({@code a1…}) belong to the local change that replaces or adds them.
 */
@Entity
public class Rendering {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rendering")
    @SequenceGenerator(name = "rendering", sequenceName = "rendering_id_seq", allocationSize = 1)
    private Long id;

    private String adaptation;
    private String segment;
    private String passage;

    @Column(name = "local_change")
    private Long localChange;

    private int position;
    private String target;

    @Enumerated(EnumType.STRING)
    private RenderingState state;

    private String hash;
    private UUID author;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_role")
    private Role authorRole;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private int errors;
    private int warnings;
    private int hints;

    /** When its author wrote the present text. */
    @Column(name = "written_at")
    private Instant writtenAt;

    /** When the text or the state last changed. */
    @Column(name = "changed_at")
    private Instant changedAt;

    /** The row of the edition whose source the text renders, where that has changed since; else nothing. */
    @Column(name = "rendered_from")
    private Long renderedFrom;

    @Version
    private long version;

    protected Rendering() {}

    /** A segment of our own, cut from the text of a local change; it is rendered at once. */
    public static Rendering own(
            LocalChange change, String label, int position, String text, Author author, Instant now) {
        Rendering rendering = new Rendering();
        rendering.adaptation = change.adaptation();
        rendering.segment = label;
        rendering.passage = change.passage();
        rendering.localChange = change.id();
        rendering.position = position;
        rendering.hash = "";
        rendering.target = "";
        rendering.state = RenderingState.EMPTY;
        rendering.put(text, RenderingState.RENDERED, author, Cause.LOCAL_CHANGE, now);
        rendering.rehash(new Content("", text, change.fingerprint()));
        return rendering;
    }

    /** Where the segment stands again after its local change was cut anew. */
    public void moveTo(int newPosition) {
        position = newPosition;
    }

    /**
     * Saves a text. The same text and state change nothing, and the same text never takes a verdict away.
     *
     * @param named the state that the author names; without one, a changed text is a draft
     * @return whether anything changed
     */
    public Outcome<Boolean> write(String text, Optional<RenderingState> named, Author writer, Cause how, Instant now) {
        boolean isSame = text.equals(target);
        if (isSame && (named.isEmpty() || named.get() == state || state == RenderingState.REVIEWED)) {
            return Outcome.done(false);
        }
        if (named.isPresent() && !named.get().isByHand()) {
            return Outcome.refused(AdaptationRefusal.STATE_NOT_BY_HAND);
        }
        if (text.isBlank() && named.filter(RenderingState.RENDERED::equals).isPresent()) {
            return Outcome.refused(AdaptationRefusal.EMPTY_TEXT);
        }
        if (isSame) {
            if (author == null && !text.isBlank()) {
                // Whoever takes over a text that nobody here wrote stands for it from now on, also before four eyes.
                author = writer.person();
                authorRole = writer.role();
            }
            state = text.isBlank() ? RenderingState.EMPTY : stateFor(named);
            changedAt = now;
        } else {
            put(text, text.isBlank() ? RenderingState.EMPTY : stateFor(named), writer, how, now);
        }
        if (state != RenderingState.DRAFT) {
            renderedFrom = null;
        }
        return Outcome.done(true);
    }

    /**
     * Begins with what another network released: a draft, or, where the source says something else by now, a text to
     * look at again. Nobody here has written it yet.
     *
     * @param from the row of the edition whose source it renders, where that has changed since
     */
    public void begin(String text, Optional<Long> from, Content content, Instant now) {
        put(
                text,
                from.isPresent() ? RenderingState.ATTENTION : RenderingState.DRAFT,
                Author.ELSEWHERE,
                Cause.BASED,
                now);
        renderedFrom = from.orElse(null);
        hash = content.hash();
    }

    private static RenderingState stateFor(Optional<RenderingState> named) {
        return named.filter(RenderingState.RENDERED::equals).orElse(RenderingState.DRAFT);
    }

    private void put(String text, RenderingState next, Author writer, Cause how, Instant now) {
        target = text;
        state = next;
        author = writer.person();
        authorRole = writer.role();
        cause = how;
        writtenAt = now;
        changedAt = now;
    }

    /** Takes the content's present hash; where it differs from the one that was accepted, the verdict is void. */
    public void rehash(Content content) {
        String present = content.hash();
        if (!present.equals(hash)) {
            hash = present;
            if (state == RenderingState.REVIEWED) {
                state = RenderingState.RENDERED;
            }
        }
    }

    /** How many findings of the checks stand on the present text. */
    public void checked(int errorCount, int warningCount, int hintCount) {
        errors = errorCount;
        warnings = warningCount;
        hints = hintCount;
    }

    /** A reviewer accepts the text as it stands. */
    public void accept(Instant now) {
        renderedFrom = null;
        judge(RenderingState.REVIEWED, now);
    }

    /** A reviewer returns the text. */
    public void returnToAuthor(Instant now) {
        judge(RenderingState.ATTENTION, now);
    }

    /** Whether accepting it changes anything. */
    public boolean isOpenToVerdict() {
        return state != RenderingState.REVIEWED;
    }

    private void judge(RenderingState verdict, Instant now) {
        if (state != verdict) {
            state = verdict;
            cause = Cause.VERDICT;
            changedAt = now;
        }
    }

    public boolean isBy(UUID person) {
        return person.equals(author);
    }

    public Long id() {
        return id;
    }

    public String segment() {
        return segment;
    }

    /** The passage that it belongs to, or beside which it was added. */
    public String passage() {
        return passage;
    }

    public Optional<Long> localChange() {
        return Optional.ofNullable(localChange);
    }

    public int position() {
        return position;
    }

    public String target() {
        return target;
    }

    public RenderingState state() {
        return state;
    }

    public String hash() {
        return hash;
    }

    public int errors() {
        return errors;
    }

    public long version() {
        return version;
    }
}
