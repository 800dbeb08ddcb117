package org.inpud.portal.planning.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.planning.control.AnswerRequest;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.PublicationsToChoose;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.request.control.FindRequests;
import org.inpud.portal.request.control.RequestView;
import org.inpud.portal.request.entity.RequestState;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** What is asked of my networks, for me to answer. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private transient FindRequests find;

    @Inject
    private transient AnswerRequest answer;

    @Inject
    private transient PublicationsToChoose publications;

    @Inject
    private transient Networks networks;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Opening opening;

    @Inject
    private transient Faces faces;

    private final HashMap<String, String> notes = new HashMap<>();
    private final HashMap<String, String> works = new HashMap<>();
    private String show = "OPEN";
    private int page;
    private transient FindRequests.Found found;
    private transient List<PublicationView> all;

    public void open() {
        Optional<RequestState> state = "ALL".equals(show) ? Optional.empty() : Optional.of(RequestState.OPEN);
        opening.shown(find.find(signedIn.actor(), state, Math.max(0, page) * SIZE, SIZE), "/planning/requests")
                .ifPresent(requests -> found = requests);
    }

    public void accept(long number, String network) {
        Optional<PublicationKey> work = PublicationKey.parse(works.get(key(number, network)));
        AnswerRequest.Taken taken = new AnswerRequest.Taken(work, Optional.empty(), note(number, network));
        Outcome<Optional<AdaptationId>> outcome =
                answer.accept(signedIn.actor(), NetworkKey.of(network), number, taken);
        if (faces.show(outcome)) {
            faces.say("planning.requests.accepted");
            faces.go(outcome.value().map(id -> "/adaptation/overview?id=" + id).orElse("/planning/requests"));
        } else {
            open();
        }
    }

    public void decline(long number, String network) {
        if (faces.show(answer.decline(signedIn.actor(), NetworkKey.of(network), number, note(number, network)))) {
            faces.say("planning.requests.declined");
            faces.go("/planning/requests");
        } else {
            open();
        }
    }

    private String note(long number, String network) {
        String note = notes.get(key(number, network));
        return note == null ? "" : note;
    }

    /** Under which the form of one network’s answer keeps what is typed. */
    public String key(long number, String network) {
        return number + "-" + network;
    }

    public List<RequestView> getItems() {
        return found.items();
    }

    public long getTotal() {
        return found.total();
    }

    public boolean isNext() {
        return (page + 1L) * SIZE < found.total();
    }

    public String acronym(String key) {
        return networks.find(key).map(network -> network.acronym()).orElse(key);
    }

    public List<PublicationView> getAll() {
        if (all == null) {
            all = publications.of(signedIn.actor()).stream()
                    .filter(one -> !one.editions().isEmpty())
                    .toList();
        }
        return all;
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public Map<String, String> getWorks() {
        return works;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
