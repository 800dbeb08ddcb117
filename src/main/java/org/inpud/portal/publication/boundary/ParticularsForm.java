package org.inpud.portal.publication.boundary;

import java.util.Arrays;
import java.util.List;
import org.inpud.portal.publication.control.PublicationDraft;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.entity.Objective;

/** A publication's particulars while somebody fills them in; registering and changing share it. */
public class ParticularsForm {

    private String title;
    private String kind;
    private String year;
    private String language = "en";
    private String licence;
    private String[] objectives = {};
    private String[] topics = {};

    static ParticularsForm of(PublicationView publication) {
        ParticularsForm form = new ParticularsForm();
        form.title = publication.title();
        form.kind = publication.kind().spelling();
        form.year = Integer.toString(publication.year());
        form.language = publication.language().value();
        form.licence = publication.licence().spelling();
        form.objectives =
                publication.objectives().stream().map(Objective::spelling).toArray(String[]::new);
        form.topics = publication.topics().toArray(String[]::new);
        return form;
    }

    PublicationDraft draft() {
        return new PublicationDraft(
                written(title),
                written(kind),
                number(),
                written(language),
                all(objectives),
                all(topics),
                written(licence));
    }

    /** Nothing rather than null: a form shows every field, so an empty one was emptied. */
    private static String written(String text) {
        return text == null ? "" : text;
    }

    private static List<String> all(String[] chosen) {
        return chosen == null ? List.of() : Arrays.asList(chosen);
    }

    /** What is no number becomes a year that no publication can have, so that the form says so. */
    private Integer number() {
        if (year == null || year.isBlank()) {
            return null;
        }
        return year.strip().matches("\\d{1,6}") ? Integer.valueOf(year.strip()) : Integer.valueOf(0);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String[] getObjectives() {
        return objectives.clone();
    }

    public void setObjectives(String[] objectives) {
        this.objectives = objectives == null ? new String[0] : objectives.clone();
    }

    public String[] getTopics() {
        return topics.clone();
    }

    public void setTopics(String[] topics) {
        this.topics = topics == null ? new String[0] : topics.clone();
    }
}
