package org.inpud.portal.request.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.people.entity.Secret;
import org.inpud.portal.publication.entity.PublicationKey;

/**
 * Somebody asks for a work in a language, or for help: a reader, of whom nothing is kept, or a member of a network with
 * an idea. It is open until one network takes it up, or until all that work in the language have declined.
 */
@Entity
@Table(name = "request")
public class Request {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "receipt_hash")
    private String receiptHash;

    private String publication;

    private String language;

    private boolean help;

    private String message;

    private String network;

    private UUID person;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "request_answer", joinColumns = @JoinColumn(name = "request"))
    private List<RequestAnswer> answers = new ArrayList<>();

    @Version
    private long version;

    protected Request() {}

    /** Asked by a reader, who can come back with the receipt. */
    public static Request ask(Wish wish, Secret receipt, Instant now) {
        Request request = of(wish, now);
        request.receiptHash = receipt.hash();
        return request;
    }

    /** An idea of somebody who works in the network. */
    public static Request suggest(Wish wish, String network, UUID person, Instant now) {
        Request request = of(wish, now);
        request.network = network;
        request.person = person;
        return request;
    }

    private static Request of(Wish wish, Instant now) {
        Request request = new Request();
        request.publication = wish.publication().map(PublicationKey::value).orElse(null);
        request.language = wish.language().value();
        request.help = wish.help();
        request.message = wish.message();
        request.askedAt = now;
        request.state = RequestState.OPEN;
        return request;
    }

    /** A network takes it up; what comes of it may be an adaptation. */
    public Outcome<Void> accept(String by, Optional<String> adaptation, String note, UUID coordinator, Instant now) {
        return answer(new RequestAnswer(by, true, note, adaptation, coordinator, now), RequestState.ACCEPTED);
    }

    /**
     * A network can’t do it, and says why.
     *
     * @param concerned the networks that could
     */
    public Outcome<Void> decline(String by, String reason, UUID coordinator, Set<String> concerned, Instant now) {
        if (reason.isBlank()) {
            return Outcome.refused(Refusal.of(RequestRefusal.REASON_NEEDED).at("reason"));
        }
        Set<String> declined = answers.stream().map(RequestAnswer::network).collect(Collectors.toSet());
        declined.add(by);
        boolean isLast = !concerned.isEmpty() && declined.containsAll(concerned);
        return answer(
                new RequestAnswer(by, false, reason, Optional.empty(), coordinator, now),
                isLast ? RequestState.DECLINED : RequestState.OPEN);
    }

    private Outcome<Void> answer(RequestAnswer answer, RequestState next) {
        if (state != RequestState.OPEN || hasAnswerOf(answer.network())) {
            return Outcome.refused(RequestRefusal.ANSWERED_ALREADY);
        }
        answers.add(answer);
        state = next;
        return Outcome.done();
    }

    /** Whether this network has said what it does about it. */
    public boolean hasAnswerOf(String by) {
        return answers.stream().anyMatch(answer -> answer.network().equals(by));
    }

    public long id() {
        return id;
    }

    public Wish wish() {
        return new Wish(
                Optional.ofNullable(publication).map(PublicationKey::of), LanguageTag.of(language), help, message);
    }

    /** The network whose member had the idea; none where a reader asks. */
    public Optional<String> network() {
        return Optional.ofNullable(network);
    }

    /** The member who had the idea. */
    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public RequestState state() {
        return state;
    }

    /** In the order in which they were given. */
    public List<RequestAnswer> answers() {
        return answers.stream()
                .sorted(Comparator.comparing(RequestAnswer::answeredAt))
                .toList();
    }

    public long version() {
        return version;
    }
}
