package org.inpud.portal.glossary.boundary;

import java.util.List;
import org.inpud.portal.glossary.control.ReadGlossary;
import org.inpud.portal.glossary.control.TermView;

/** An entry of a glossary as the API serves it. */
public record TermJson(
        long id,
        String glossary,
        String sourceLanguage,
        String source,
        String target,
        List<String> discouraged,
        String note,
        long version) {

    public static TermJson of(TermView view) {
        return new TermJson(
                view.id(),
                view.network().orElse(ReadGlossary.COMMON),
                view.entry().sourceLanguage().value(),
                view.entry().source(),
                view.entry().target(),
                view.entry().discouraged(),
                view.entry().note(),
                view.version());
    }
}
