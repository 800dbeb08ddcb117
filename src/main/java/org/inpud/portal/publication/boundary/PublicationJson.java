package org.inpud.portal.publication.boundary;

import java.util.List;
import java.util.Locale;
import org.inpud.portal.publication.control.EditionView;
import org.inpud.portal.publication.control.LicenceState;
import org.inpud.portal.publication.control.PublicAdaptation;
import org.inpud.portal.publication.control.PublicationDraft;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.ReadPublication;
import org.inpud.portal.publication.control.RegisterPublication;
import org.inpud.portal.publication.entity.Objective;

/**
 * A publication as the API serves it.
 *
 * @param permission on what a release of an adaptation would rest; only where one publication is asked for
 */
public record PublicationJson(
        String key,
        String title,
        String kind,
        int year,
        String language,
        List<String> objectives,
        List<String> topics,
        String licence,
        String owner,
        Permission permission,
        List<EditionJson> editions,
        List<Adaptation> adaptations) {

    /**
     * @param state {@code allowed}, {@code granted}, {@code ended} or {@code none}
     * @param until last day of the grant, if it has one
     */
    public record Permission(String state, String until) {

        static Permission of(LicenceState state) {
            return new Permission(
                    state.kind().name().toLowerCase(Locale.ROOT),
                    state.until().map(Object::toString).orElse(null));
        }
    }

    /** A public adaptation, by its id and the number of its newest release. */
    public record Adaptation(String id, String network, String language, String country, String release) {

        static Adaptation of(PublicAdaptation adaptation) {
            return new Adaptation(
                    adaptation.adaptation(),
                    adaptation.network(),
                    adaptation.language().value(),
                    adaptation.country().orElse(null),
                    adaptation.release());
        }
    }

    /** What registering and changing take; in a change, what is missing stays as it is. */
    public record Draft(
            String key,
            String title,
            String kind,
            Integer year,
            String language,
            List<String> objectives,
            List<String> topics,
            String licence,
            String owner) {

        static final Draft EMPTY = new Draft(null, null, null, null, null, null, null, null, null);

        PublicationDraft particulars() {
            return new PublicationDraft(title, kind, year, language, objectives, topics, licence);
        }
    }

    static PublicationJson of(PublicationView view) {
        return of(view, null);
    }

    static PublicationJson of(ReadPublication.Details details) {
        return of(details.publication(), Permission.of(details.licence()));
    }

    private static PublicationJson of(PublicationView view, Permission permission) {
        return new PublicationJson(
                view.key(),
                view.title(),
                view.kind().spelling(),
                view.year(),
                view.language().value(),
                view.objectives().stream().map(Objective::spelling).toList(),
                view.topics(),
                view.licence().spelling(),
                view.owner().orElse(RegisterPublication.SECRETARIAT),
                permission,
                view.editions().stream().map(EditionJson::of).toList(),
                view.adaptations().stream().map(Adaptation::of).toList());
    }

    /** An edition with the facts of its import. */
    public record EditionJson(
            int number,
            String format,
            String language,
            int passages,
            int segments,
            int words,
            String sha256,
            String note,
            String imported) {

        static EditionJson of(EditionView view) {
            return new EditionJson(
                    view.number(),
                    view.format().name().toLowerCase(Locale.ROOT),
                    view.language().value(),
                    view.passages(),
                    view.segments(),
                    view.words(),
                    view.sha256(),
                    view.note(),
                    view.importedAt().toString());
        }
    }
}
