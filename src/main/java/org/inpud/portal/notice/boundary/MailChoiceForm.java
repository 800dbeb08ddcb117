package org.inpud.portal.notice.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.notice.control.ChooseNotices;
import org.inpud.portal.notice.entity.MailChoice;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** In my account: whether mail tells me of my inbox. */
@Named
@RequestScoped
public class MailChoiceForm {

    @Inject
    private ChooseNotices choose;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    private ChooseNotices.View view;
    private String mail;

    @PostConstruct
    void open() {
        view = choose.see(signedIn.actor()).value();
        mail = view.mail().name();
    }

    public void keep() {
        Outcome<ChooseNotices.View> kept = choose.choose(signedIn.actor(), MailChoice.valueOf(mail));
        if (faces.show(kept)) {
            view = kept.value();
            boolean isAsked = view.mail() != MailChoice.OFF && !view.isConfirmed();
            faces.say(isAsked ? "notice.choice.confirm.sent" : "notice.choice.kept");
        }
    }

    public ChooseNotices.View getView() {
        return view;
    }

    public MailChoice[] getChoices() {
        return MailChoice.values();
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
