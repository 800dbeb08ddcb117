package org.inpud.portal.people.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.people.control.AcceptWayIn;
import org.inpud.portal.people.entity.WayIn;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** The page behind a one-time link: join, or come back with a new password. */
@Named
@RequestScoped
public class WayInPage {

    private HttpServletRequest request;
    private AcceptWayIn accept;
    private Messages messages;
    private SignedIn signedIn;
    private String secret = "";
    private Optional<AcceptWayIn.View> link = Optional.empty();
    private Map<String, String> refusals = Map.of();

    protected WayInPage() {}

    @Inject
    public WayInPage(HttpServletRequest request, AcceptWayIn accept, Messages messages, SignedIn signedIn) {
        this.request = request;
        this.accept = accept;
        this.messages = messages;
        this.signedIn = signedIn;
    }

    @PostConstruct
    void open() {
        String given = request.getParameter("secret");
        secret = given == null ? "" : given;
        var outcome = accept.look(signedIn.actor(), secret);
        link = outcome.isDone() ? Optional.of(outcome.value()) : Optional.empty();
    }

    /** What can’t be taken, by field; the reason of the whole under the empty name. */
    void refuse(List<Refusal> reasons) {
        Map<String, String> byField = new LinkedHashMap<>();
        reasons.forEach(reason -> byField.merge(
                reason.field().orElse(""), messages.of(signedIn.language(), reason), (a, b) -> a + " " + b));
        refusals = byField;
    }

    public String getSecret() {
        return secret;
    }

    public boolean isUsable() {
        return link.isPresent();
    }

    public boolean isComingBack() {
        return link.filter(view -> view.kind() == WayIn.Kind.REINVITATION).isPresent();
    }

    public boolean isFirstAdministrator() {
        return link.filter(view -> view.kind() == WayIn.Kind.FIRST_ADMINISTRATOR)
                .isPresent();
    }

    /** Whether a signed-in person may take it into the account they have. */
    public boolean isForMeToo() {
        return isUsable() && !isComingBack() && signedIn.isKnown();
    }

    public Instant getExpires() {
        return link.map(AcceptWayIn.View::expires).orElse(null);
    }

    /** The login of the account that it opens again. */
    public String getKnownLogin() {
        return link.flatMap(AcceptWayIn.View::login).orElse("");
    }

    /** What was typed before a refusal; never a password. */
    public String getLogin() {
        return typed("login");
    }

    public String getPseudonym() {
        return typed("pseudonym");
    }

    private String typed(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    public String refusalOf(String field) {
        return refusals.getOrDefault(field, "");
    }

    public List<String> getRefusals() {
        return List.copyOf(refusals.values());
    }
}
