package org.inpud.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inpud.portal.kernel.LanguageTag;

/** What a public page knows of its own address: the same page in other languages, and what the address names. */
@Named
@RequestScoped
public class PublicPage {

    @Inject
    @ConfigProperty(name = "portal.exit-address", defaultValue = "https://www.wikipedia.org/")
    private String exit;

    private String path = "library";
    private String query = "";
    private Map<String, String> values = Map.of();

    /** Says which page this is: for filters and servlets that hand on to one. */
    public void open(String pathAfterLanguage, String queryString, Map<String, String> named) {
        path = pathAfterLanguage;
        query = queryString == null ? "" : "?" + queryString;
        values = named;
    }

    /** What the address names, such as {@code publication}; empty where it names none. */
    public String named(String name) {
        return values.getOrDefault(name, "");
    }

    public List<String> getLanguages() {
        return Messages.LANGUAGES.stream().map(LanguageTag::value).toList();
    }

    /** This page in another language. */
    public String in(String language) {
        return "/" + language + "/" + path + query;
    }

    /** Where “leave now” leads. */
    public String getExit() {
        return exit;
    }
}
