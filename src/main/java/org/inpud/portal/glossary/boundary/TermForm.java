package org.inpud.portal.glossary.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inpud.portal.glossary.control.TermView;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.Outcome;

/** An entry of a glossary as a form. */
public class TermForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String sourceLanguage = "en";
    private String source;
    private String target;
    private String discouraged;
    private String note;

    static TermForm of(TermView view) {
        TermEntry entry = view.entry();
        TermForm form = new TermForm();
        form.sourceLanguage = entry.sourceLanguage().value();
        form.source = entry.source();
        form.target = entry.target();
        form.discouraged = String.join("\n", entry.discouraged());
        form.note = entry.note();
        return form;
    }

    /** The fields that an entry can't do without and that nothing stands in. */
    List<String> missing() {
        return Stream.of(Map.entry("source", text(source)), Map.entry("target", text(target)))
                .filter(field -> field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String text(String written) {
        return written == null ? "" : written;
    }

    Outcome<TermEntry> entry() {
        List<String> avoided =
                discouraged == null ? List.of() : discouraged.lines().toList();
        return TermEntry.of(sourceLanguage, source, target, avoided, note);
    }

    public String getSourceLanguage() {
        return sourceLanguage;
    }

    public void setSourceLanguage(String sourceLanguage) {
        this.sourceLanguage = sourceLanguage;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getDiscouraged() {
        return discouraged;
    }

    public void setDiscouraged(String discouraged) {
        this.discouraged = discouraged;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
