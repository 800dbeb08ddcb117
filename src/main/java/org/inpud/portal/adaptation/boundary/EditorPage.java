package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.EditorView;
import org.inpud.portal.adaptation.control.SectionView;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.ScriptWords;
import org.inpud.portal.web.SignedIn;

/** The editor's shell: what stands around the text, written by the server; the text comes by the API. */
@Named
@RequestScoped
public class EditorPage {

    @Inject
    private SeeAdaptation see;

    @Inject
    private Opening opening;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Naming naming;

    @Inject
    private ScriptWords words;

    @Inject
    private Messages messages;

    private String id;
    private EditorView view;

    public void open() {
        adaptation()
                .flatMap(adaptation ->
                        opening.shown(see.around(signedIn.actor(), adaptation), "/adaptation/editor?id=" + adaptation))
                .ifPresent(found -> view = found);
    }

    private Optional<AdaptationId> adaptation() {
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
        }
        return adaptation;
    }

    public EditorView getView() {
        return view;
    }

    public String getStage() {
        return view.stage().name();
    }

    public String getTarget() {
        return naming.target(view.id());
    }

    public String getNetwork() {
        return naming.network(view.id());
    }

    /** What the adaptation is called that this one is based on: “LANPUD, Spanish”; empty where there is none. */
    public String getBase() {
        return view.basedOn()
                .map(base -> naming.network(base) + ", " + naming.target(base))
                .orElse("");
    }

    public String getSource() {
        return messages.nameOf(org.inpud.portal.kernel.LanguageTag.of(view.sourceLanguage()), signedIn.language());
    }

    public String getSourceLanguage() {
        return view.sourceLanguage();
    }

    public String getTargetLanguage() {
        return view.id().language().value();
    }

    public String getCountry() {
        return view.id().country().orElse("");
    }

    public boolean isMayWrite() {
        return view.mayTranslate();
    }

    /** The outline as JSON for the script, which shows how it fills. */
    public String getSections() {
        JsonArrayBuilder sections = Json.createArrayBuilder();
        for (SectionView section : view.sections()) {
            sections.add(Json.createObjectBuilder()
                    .add("passage", section.passage().orElse(""))
                    .add("title", section.title())
                    .add("level", section.level())
                    .add("offset", section.offset())
                    .add("segments", section.progress().segments())
                    .add("done", section.progress().rendered()));
        }
        return sections.build().toString();
    }

    /** The rarer views, beside those that stand in the row. */
    public List<String> getShows() {
        return List.of("ASSIGNED", "CHANGED", "LOCAL_CHANGES", "COMMENTED", "ASKED", "DRAFT", "RENDERED", "REVIEWED");
    }

    /** The script's sentences as JSON. */
    public String getWords() {
        return words.json(signedIn.language(), EditorWords.PREFIXES);
    }

    /** The kinds of local changes with their tiers, as JSON for the script. */
    public String getKinds() {
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        for (ChangeCode code : ChangeCode.values()) {
            kinds.add(Json.createObjectBuilder()
                    .add("code", code.name())
                    .add("tier", code.tier())
                    .add("expires", code.expires()));
        }
        return kinds.build().toString();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
