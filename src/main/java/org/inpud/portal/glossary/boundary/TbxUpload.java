package org.inpud.portal.glossary.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.inpud.portal.glossary.control.KeepGlossary;
import org.inpud.portal.glossary.control.TbxFile;
import org.inpud.portal.glossary.entity.GlossaryRefusal;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/** Reads a glossary that somebody sends, no further than a glossary can be long. */
@ApplicationScoped
class TbxUpload {

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    Outcome<List<TermEntry>> read(LanguageTag language, InputStream file) throws IOException {
        byte[] content = file.readNBytes(MOST_BYTES + 1);
        return content.length > MOST_BYTES
                ? Outcome.refused(Refusal.of(GlossaryRefusal.TOO_MANY_TERMS, Map.of("most", KeepGlossary.MOST)))
                : TbxFile.read(language, new ByteArrayInputStream(content), KeepGlossary.MOST);
    }
}
