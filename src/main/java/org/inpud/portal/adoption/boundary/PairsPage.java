package org.inpud.portal.adoption.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inpud.portal.adaptation.control.Adopted;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.control.AdoptionView;
import org.inpud.portal.adoption.control.Adoptions.Shown;
import org.inpud.portal.adoption.control.ChangePair;
import org.inpud.portal.adoption.control.ConfirmAdoption;
import org.inpud.portal.adoption.control.Doubtful;
import org.inpud.portal.adoption.control.PairAct;
import org.inpud.portal.adoption.control.PairChange;
import org.inpud.portal.adoption.control.ReadAdoption;
import org.inpud.portal.adoption.entity.AdoptionState;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** Where a person looks at the pairs, puts them right and confirms them: a plain form, which a script makes quicker. */
@Named("adoptionPairsPage")
@RequestScoped
public class PairsPage {

    static final int SIZE = 25;

    @Inject
    private ReadAdoption read;

    @Inject
    private ChangePair change;

    @Inject
    private ConfirmAdoption confirm;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Opening opening;

    @Inject
    private Faces faces;

    private String id;
    private String show;
    private int page;
    private AdoptionView view;
    private List<PairCard> cards = List.of();
    private long total;

    public void open() {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
            return;
        }
        String act = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("act");
        if (act != null && FacesContext.getCurrentInstance().isPostback() && isDone(adaptation.get(), act)) {
            return;
        }
        opening.shown(read.see(signedIn.actor(), adaptation.get()), here())
                .ifPresent(found -> show(adaptation.get(), found));
    }

    private void show(AdaptationId adaptation, AdoptionView found) {
        view = found;
        Outcome<ReadAdoption.Pairs> pairs =
                read.pairs(signedIn.actor(), adaptation, getShown(), Math.max(0, page) * SIZE, SIZE);
        cards = pairs.value().items().stream().map(PairCard::new).toList();
        total = pairs.value().total();
    }

    /** Does what the button says; where it was done, the person is led on. */
    private boolean isDone(AdaptationId adaptation, String act) {
        return switch (act) {
            case "TAKE" -> take(adaptation);
            case "ABANDON" -> abandon(adaptation);
            default -> change(adaptation, act.split(" "));
        };
    }

    private boolean change(AdaptationId adaptation, String[] words) {
        if (words.length < 3
                || !IntStream.range(1, words.length).allMatch(at -> words[at].matches("\\d{1,9}"))
                || !Asked.maybeOne(PairAct.class, words[0], "act").isDone()) {
            return false;
        }
        PairAct named = PairAct.valueOf(words[0]);
        if ((named == PairAct.CUT) != (words.length == 5)) {
            return false;
        }
        PairChange wanted = named == PairAct.CUT
                ? PairChange.cut(Integer.parseInt(words[3]), Integer.parseInt(words[4]))
                : PairChange.of(named);
        Outcome<?> changed =
                change.change(signedIn.actor(), adaptation, Long.parseLong(words[1]), Long.parseLong(words[2]), wanted);
        if (faces.show(changed)) {
            faces.go(here());
        }
        return changed.isDone();
    }

    /** Makes the adaptation of it. */
    private boolean take(AdaptationId adaptation) {
        String doubtful = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("doubtful");
        Outcome<Optional<Doubtful>> choice = Asked.maybeOne(Doubtful.class, doubtful, "doubtful");
        Outcome<AdoptionView> seen = read.see(signedIn.actor(), adaptation);
        if (seen.isDone() && isLong(seen.value())) {
            Outcome<UUID> job = choice.then(chosen -> confirm.queue(signedIn.actor(), adaptation, chosen));
            if (faces.show(job)) {
                faces.go("/platform/job?id=" + job.value());
            }
            return job.isDone();
        }
        Outcome<Adopted> adopted = choice.then(chosen -> confirm.confirm(signedIn.actor(), adaptation, chosen));
        if (faces.show(adopted)) {
            faces.say("adoption.pairs.done", Map.of("count", adopted.value().rendered()));
            faces.go("/adaptation/overview?id=" + adaptation);
        }
        return adopted.isDone();
    }

    private static boolean isLong(AdoptionView seen) {
        return seen.pairs() > ConfirmAdoption.AT_ONCE;
    }

    /** Whether confirming goes on in the background. */
    public boolean isLong() {
        return isLong(view);
    }

    private boolean abandon(AdaptationId adaptation) {
        Outcome<Void> given = confirm.abandon(signedIn.actor(), adaptation);
        if (faces.show(given)) {
            faces.say("adoption.pairs.given");
            faces.go("/adaptation/list");
        }
        return given.isDone();
    }

    private String here() {
        return "/adoption/pairs?id=" + id + "&show=" + getShown() + "&page=" + Math.max(0, page);
    }

    public Shown getShown() {
        return Asked.maybeOne(Shown.class, show, "show").refusals().isEmpty() && show != null && !show.isBlank()
                ? Asked.maybeOne(Shown.class, show, "show").value().orElseThrow()
                : Shown.DOUBTFUL;
    }

    /** Whether the person can work on it now. */
    public boolean isOpen() {
        return view.state() == AdoptionState.OPEN
                && signedIn.actor().may(Capability.START, view.adaptation().scope());
    }

    public long count(Shown shown) {
        return switch (shown) {
            case ALL -> view.pairs();
            case DOUBTFUL -> view.doubtful();
            case ALONE -> view.alone();
            case LEFT_ASIDE -> view.leftAside();
        };
    }

    public Shown[] getChoices() {
        return Shown.values();
    }

    public Doubtful[] getBecoming() {
        return Doubtful.values();
    }

    public boolean isNext() {
        return (page + 1L) * SIZE < total;
    }

    public AdoptionView getView() {
        return view;
    }

    public List<PairCard> getCards() {
        return cards;
    }

    public String getTargetLanguage() {
        return view.adaptation().language().value();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
