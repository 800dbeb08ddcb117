package org.inpud.portal.document.control;

import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.DocumentPart;
import net.sf.okapi.common.resource.EndSubfilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.IWithAnnotations;
import net.sf.okapi.common.skeleton.GenericSkeletonWriter;
import net.sf.okapi.filters.markdown.MarkdownLinePrefixAnnotation;

/**
 * Writes Markdown, and what begins a line (of a quotation, of a list) before each line of it, as Okapi's own
 * MarkdownSkeletonWriter does, which takes the square of the length of a line for it.
 */
final class MarkdownLines extends GenericSkeletonWriter {

    private String beginning = "";
    private boolean isAtBeginning = true;

    @Override
    public String processTextUnit(ITextUnit unit) {
        learn(unit);
        return begun(super.processTextUnit(unit));
    }

    @Override
    public String processDocumentPart(DocumentPart part) {
        learn(part);
        return begun(super.processDocumentPart(part));
    }

    @Override
    public String processEndSubfilter(EndSubfilter end) {
        return begun(super.processEndSubfilter(end));
    }

    @Override
    protected boolean isCodeThatDisablesEncoding(Code code) {
        return super.isCodeThatDisablesEncoding(code) || "CODE".equals(code.getType());
    }

    private void learn(IWithAnnotations resource) {
        MarkdownLinePrefixAnnotation prefix = resource.getAnnotation(MarkdownLinePrefixAnnotation.class);
        if (prefix != null) {
            beginning = prefix.getLinePrefix();
        }
    }

    /** What begins a line is written with its first character: the line break before may be the last of the file. */
    private String begun(String content) {
        StringBuilder begun = new StringBuilder(content.length() + beginning.length());
        for (int from = 0; from < content.length(); ) {
            int next = Math.min(content.length(), TextGuard.next(content, TextGuard.end(content, from)));
            begun.append(isAtBeginning ? beginning : "").append(content, from, next);
            isAtBeginning = content.charAt(next - 1) == '\n' || content.charAt(next - 1) == '\r';
            from = next;
        }
        return begun.toString();
    }
}
