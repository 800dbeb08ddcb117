package org.inpud.portal.request.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.request.entity.RequestRefusal;
import org.inpud.portal.request.entity.Wish;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** The plain form on which anybody asks for a language or for help; what was typed stays after a refusal. */
@Named
@RequestScoped
public class AskPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Publications publications;

    @Inject
    private LanguageNames languages;

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    private Optional<Publication> work = Optional.empty();
    private List<Refusal> refusals = List.of();

    @PostConstruct
    void open() {
        work = PublicationKey.parse(request.getParameter("publication")).flatMap(publications::find);
    }

    /** What the form asks for, or what can’t be understood in it. */
    Outcome<Wish> wish() {
        Optional<LanguageTag> language = languages.meant(getLanguage());
        if (language.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(getLanguage().isBlank() ? KernelRefusal.MISSING_VALUE : RequestRefusal.UNKNOWN_LANGUAGE)
                            .at("language"));
        }
        return Outcome.done(new Wish(work.map(Publication::key), language.get(), isHelp(), typed("message")));
    }

    void refuse(List<Refusal> reasons) {
        refusals = reasons;
    }

    /** The sentence beside a field, or empty. */
    public String told(String field) {
        return refusals.stream()
                .filter(refusal -> refusal.field().filter(field::equals).isPresent())
                .map(refusal -> messages.of(signedIn.language(), refusal))
                .collect(Collectors.joining(" "));
    }

    /** What is wrong with the whole. */
    public String getRefusal() {
        return refusals.stream()
                .filter(refusal -> refusal.field().isEmpty())
                .map(refusal -> messages.of(signedIn.language(), refusal))
                .collect(Collectors.joining(" "));
    }

    public Publication getWork() {
        return work.orElse(null);
    }

    public String getKey() {
        return work.map(found -> found.key().value()).orElse("");
    }

    public String getLanguage() {
        return typed("language");
    }

    public String getMessage() {
        return typed("message");
    }

    public boolean isHelp() {
        return request.getParameter("help") != null;
    }

    public Map<String, Object> getMost() {
        return Map.of("most", Wish.LONGEST);
    }

    private String typed(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
