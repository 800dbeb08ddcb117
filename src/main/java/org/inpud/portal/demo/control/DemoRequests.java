package org.inpud.portal.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.request.control.AskForLanguage;
import org.inpud.portal.request.control.FindRequests;
import org.inpud.portal.request.entity.Wish;

/** What a reader asks for, and what somebody in a network suggests; where anything was asked already, nothing more is. */
@ApplicationScoped
public class DemoRequests {

    @Inject
    private DemoPeople people;

    @Inject
    private FindRequests finding;

    @Inject
    private AskForLanguage asking;

    void make() {
        if (finding.find(people.secretariat(), Optional.empty(), 0, 1).value().total() > 0) {
            return;
        }
        asking.ask(
                        Actor.ANYBODY,
                        wish("pt", true, "Our outreach team reads Portuguese and could help to check the text."),
                        "demonstration")
                .value();
        asking.suggest(
                        people.of(Role.TRANSLATOR, "africanpud"),
                        NetworkKey.of("africanpud"),
                        wish("sw", false, "À Mombasa, on nous demande ce guide en swahili."))
                .value();
    }

    private static Wish wish(String language, boolean help, String message) {
        return new Wish(Optional.of(PublicationKey.of(DemoText.PUBLICATION)), LanguageTag.of(language), help, message);
    }
}
