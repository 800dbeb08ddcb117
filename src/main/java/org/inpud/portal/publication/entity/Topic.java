package org.inpud.portal.publication.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.inpud.portal.kernel.LanguageTag;

/** What publications are about: one of the secretariat's list, named in every language of the interface. */
@Entity
public class Topic {

    @Id
    @Column(name = "key")
    private String id;

    @Column(name = "name_en")
    private String english;

    @Column(name = "name_fr")
    private String french;

    @Column(name = "name_es")
    private String spanish;

    @Column(name = "name_ru")
    private String russian;

    @Column(name = "name_ar")
    private String arabic;

    @Column(name = "name_pt")
    private String portuguese;

    protected Topic() {}

    public String key() {
        return id;
    }

    /** Its name in a language of the interface, else in English. */
    public String name(LanguageTag language) {
        return switch (language.primary()) {
            case "fr" -> french;
            case "es" -> spanish;
            case "ru" -> russian;
            case "ar" -> arabic;
            case "pt" -> portuguese;
            default -> english;
        };
    }
}
