package org.inpud.portal.chronicle.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.chronicle.control.RefusedAttempt;
import org.inpud.portal.chronicle.control.SeeRefusedAttempts;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.people.control.Pseudonyms;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** The part of a page that shows what was tried and refused lately: in one network, or everywhere. */
@Named("refusedAttempts")
@RequestScoped
public class RefusedAttemptsPart {

    private static final int SHOWN = 50;
    private static final String BEFORE = "refusedBefore";
    static final List<String> ROOMS = List.of("kernel", "adaptation", "review", "release", "reading", "lineage");
    private static final String WHAT = "chronicle.refused.what.";

    /**
     * An attempt as a person reads it.
     *
     * @param detail the step or voice; empty where there is none
     * @param subject what it was about, in words
     * @param because what was said to them
     * @param who a pseudonym; empty where the person is another network's, or erased
     */
    public record Line(
            RefusedAttempt attempt,
            String what,
            String detail,
            String subject,
            String page,
            List<String> because,
            String who,
            String role) {}

    @Inject
    private SeeRefusedAttempts see;

    @Inject
    private SubjectWords subjects;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private List<Line> lines;

    /** In this network; everywhere where it is null. Empty for whoever may not see them. */
    public List<Line> of(Network network) {
        if (lines == null) {
            long before = before();
            Outcome<List<RefusedAttempt>> found = network == null
                    ? see.all(signedIn.actor(), before, SHOWN)
                    : see.in(signedIn.actor(), network.key(), before, SHOWN);
            lines = found.isDone() ? lines(found.value()) : List.of();
        }
        return lines;
    }

    /** The last one seen, as the address tells it. */
    private long before() {
        String number = request.getParameter(BEFORE);
        return number != null && number.matches("[0-9]{1,15}") ? Long.parseLong(number) : 0;
    }

    /** Where those before these stand; empty where there may be none. */
    public String older(Network network) {
        List<Line> shown = of(network);
        if (shown.size() < SHOWN) {
            return "";
        }
        String page = network == null
                ? "/chronicle/verification?"
                : "/chronicle/network?network=" + network.key().value() + "&";
        return page + BEFORE + "=" + shown.get(shown.size() - 1).attempt().number() + "#refused";
    }

    private List<Line> lines(List<RefusedAttempt> attempts) {
        subjects.learn(attempts.stream().map(RefusedAttempt::subject).toList());
        Map<UUID, String> names = pseudonyms.of(
                attempts.stream().flatMap(one -> one.person().stream()).collect(Collectors.toSet()));
        return attempts.stream()
                .map(one -> {
                    String[] parts = one.attempt().split(" ", 2);
                    return new Line(
                            one,
                            messages.of(signedIn.language(), WHAT + parts[0]),
                            parts.length < 2 ? "" : detail(parts[1]),
                            subjects.of(one.subject()),
                            subjects.page(one.subject()),
                            one.codes().stream().map(this::because).toList(),
                            one.person().map(names::get).orElse(""),
                            one.role().map(Role::name).orElse(""));
                })
                .toList();
    }

    /** A step or a voice by its name; another word as it is. */
    private String detail(String which) {
        return Stream.of("adaptation.step.", "adaptation.voice.")
                .map(kind -> kind + which)
                .filter(key -> messages.has(signedIn.language(), key))
                .findFirst()
                .map(key -> messages.of(signedIn.language(), key))
                .orElse(which);
    }

    /** The sentence that was said; a shorter one where it named what nobody wrote down. */
    private String because(String code) {
        String inShort = "chronicle.refused.code." + code;
        if (messages.has(signedIn.language(), inShort)) {
            return messages.of(signedIn.language(), inShort);
        }
        return ROOMS.stream()
                .map(room -> room + ".refusal." + code)
                .filter(key -> messages.has(signedIn.language(), key))
                .map(key -> messages.of(signedIn.language(), key))
                .findFirst()
                .orElse(code);
    }
}
