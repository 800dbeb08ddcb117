package org.inpud.portal.library.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.library.control.SeeWork;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.PublicPage;
import org.inpud.portal.web.SignedIn;

/** One work on the shelf, in all its languages. */
@Named("shelvedPublicationPage")
@RequestScoped
public class PublicationPage {

    @Inject
    private SeeWork works;

    @Inject
    private PublicPage page;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

    @Inject
    private Faces faces;

    private SeeWork.Work work;

    @PostConstruct
    void open() {
        work = PublicationKey.parse(page.named("publication"))
                .map(key -> works.see(Actor.ANYBODY, key, signedIn.language()))
                .filter(outcome -> outcome.isDone())
                .map(outcome -> outcome.value())
                .orElse(null);
    }

    /** Answers 404 where there is no such work. */
    public void check() {
        if (work == null) {
            faces.stop(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public SeeWork.Work getWork() {
        return work;
    }

    public String getLicence() {
        return work.isLicenceKnown()
                ? work.licence()
                : messages.of(signedIn.language(), "release.licence." + work.licence());
    }

    /** Who brought the work out. */
    public String owner(ShelfWords words) {
        return Optional.ofNullable(work)
                .flatMap(SeeWork.Work::owner)
                .map(words::network)
                .orElse("INPUD");
    }

    public String citation(ShelfWords words) {
        return messages.of(
                signedIn.language(),
                "library.work.citation",
                Map.of(
                        "owner",
                        owner(words),
                        "year",
                        String.valueOf(work.work().year()),
                        "title",
                        Messages.isolated(work.sourceTitle())));
    }
}
