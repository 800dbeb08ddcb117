package org.inpud.portal.document.control;

/**
 * A line of text as it stands on a page.
 *
 * @param page from 0
 * @param left where it begins, in points from the left edge
 * @param right where it ends
 * @param base how far its base is from the upper edge
 * @param size of its letters
 */
record PdfLine(int page, float left, float right, float base, float size, float pageWidth, String text) {

    private static final float SAME = 0.6f;
    private static final float LEAST = 0.2f;

    boolean isOfSize(float other) {
        return Math.abs(size - other) < SAME;
    }

    /** The column of a page with two: 1 or 2, and 0 for a line across, or one too short to tell. */
    int column() {
        if (right - left < pageWidth * LEAST) {
            return 0;
        }
        float middle = pageWidth / 2;
        return right <= middle + 1 ? 1 : left >= middle - 1 ? 2 : 0;
    }

    PdfLine saying(String other) {
        return new PdfLine(page, left, right, base, size, pageWidth, other);
    }
}
