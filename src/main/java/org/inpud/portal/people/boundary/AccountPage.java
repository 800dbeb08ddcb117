package org.inpud.portal.people.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.people.control.MyAccount;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** What a person keeps of themselves: pseudonym, language and a route for neutral mail. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    static final String ADDRESS = "/people/account";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MyAccount account;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private String login;
    private String pseudonym;
    private String language;
    private String contact;
    private long version;

    @PostConstruct
    void open() {
        Outcome<MyAccount.View> seen = account.see(signedIn.actor());
        if (seen.isDone()) {
            show(seen.value());
        }
    }

    private void show(MyAccount.View view) {
        login = view.login();
        pseudonym = view.pseudonym();
        language = Messages.nearest(view.language()).value();
        contact = view.contact().orElse("");
        version = view.version();
    }

    /** Keeps what was changed; the page begins anew, since its language may be another now. */
    public void keep() {
        Outcome<MyAccount.View> outcome = account.change(
                signedIn.actor(),
                version,
                new MyAccount.Changes(
                        Optional.of(pseudonym == null ? "" : pseudonym),
                        LanguageTag.parse(language),
                        Optional.of(contact == null ? "" : contact)));
        if (faces.show(outcome)) {
            signedIn.read(Messages.nearest(outcome.value().language()));
            faces.say("people.account.me.kept");
            faces.go(ADDRESS);
        } else if (outcome instanceof Outcome.Refused<MyAccount.View> refused
                && refused.current().orElse(null) instanceof MyAccount.View standing) {
            show(standing);
        }
    }

    /** The languages that the portal itself speaks. */
    public List<String> getLanguages() {
        return Messages.LANGUAGES.stream().map(LanguageTag::value).toList();
    }

    public String getLogin() {
        return login;
    }

    public String getPseudonym() {
        return pseudonym;
    }

    public void setPseudonym(String pseudonym) {
        this.pseudonym = pseudonym;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
