package org.inpud.portal.network.boundary;

import java.util.List;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.network.control.NetworkView;

/** A network as the API speaks of it; a national one with its region and its country. */
public record NetworkJson(
        String key, String acronym, String name, String kind, String parent, String country, List<String> languages) {

    static NetworkJson of(NetworkView view) {
        return new NetworkJson(
                view.key(),
                view.acronym(),
                view.name(),
                view.kind().apiName(),
                view.parent().orElse(null),
                view.country().orElse(null),
                view.languages().stream().map(LanguageTag::value).toList());
    }
}
