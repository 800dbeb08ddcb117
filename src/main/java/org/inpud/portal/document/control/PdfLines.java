package org.inpud.portal.document.control;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the lines of a PDF in the order in which it draws them, which is how most programs tell the order of reading. */
final class PdfLines extends PDFTextStripper {

    private static final float GAP = 2.5f;
    private static final int MOST_FORMS = 100_000;
    private static final int MOST_STATES = 5_000;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private float pageWidth;
    private int forms;

    private PdfLines() throws IOException {
        setSortByPosition(false);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines reader = new PdfLines();
        reader.writeText(document, Writer.nullWriter());
        return reader.lines;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        Workshop.goOn();
        pageWidth = page.getCropBox().getWidth();
    }

    /** What is drawn within what is drawn can take no end: a form may draw itself several times over. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw new TooIntricate("a PDF draws forms without end");
        }
        super.showForm(form);
    }

    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() > MOST_STATES) {
            throw new TooIntricate("a PDF keeps states without end");
        }
        super.saveGraphicsState();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Workshop.goOn();
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String written, List<TextPosition> positions) {
        if (!letters.isEmpty() && !positions.isEmpty() && isElsewhere(positions.get(0))) {
            endLine();
        }
        text.append(written);
        letters.addAll(positions);
    }

    /** A gap as wide as this is no space between words: another column begins, or another cell. */
    private boolean isElsewhere(TextPosition next) {
        TextPosition last = letters.get(letters.size() - 1);
        float gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        return Math.abs(gap) > GAP * last.getFontSizeInPt();
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String line = text.toString().strip();
        if (!line.isEmpty() && !letters.isEmpty()) {
            TextPosition first = letters.get(0);
            float left = Float.MAX_VALUE;
            float right = 0;
            for (TextPosition letter : letters) {
                left = Math.min(left, letter.getXDirAdj());
                right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            }
            float size = Math.round(first.getFontSizeInPt() * 2) / 2f;
            lines.add(new PdfLine(getCurrentPageNo() - 1, left, right, first.getYDirAdj(), size, pageWidth, line));
        }
        text.setLength(0);
        letters.clear();
    }
}
