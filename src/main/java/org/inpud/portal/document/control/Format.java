package org.inpud.portal.document.control;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.kernel.LanguageTag;

/** A file format, both ways: what stands in a file, and the same file with other words. */
interface Format {

    static Format of(DocumentFormat format) {
        return switch (format) {
            case HTML, TEXT -> new OkapiFormat(format);
            case MARKDOWN -> new MarkdownFormat();
            case DOCX -> new TreeFormat(new WordDialect());
            case ODT -> new TreeFormat(new OdtDialect());
            case PPTX -> new TreeFormat(new SlideDialect());
            case IDML -> new TreeFormat(new LayoutDialect());
            case XLIFF -> new TreeFormat(new XliffDialect());
        };
    }

    /** The passages of a file, in the order of reading. */
    List<SourcePassage> passages(Parts parts, LanguageTag language) throws IOException;

    /**
     * The file in another language.
     *
     * @param versions by the index of their passages; those not named keep the words of the source
     */
    byte[] merged(byte[] content, LanguageTag source, LanguageTag target, Map<Integer, PassageVersion> versions)
            throws IOException;
}
