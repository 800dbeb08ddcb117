package org.inpud.portal.document.entity;

/**
 * Sentences of a text and the sentences of its translation that say the same. Either side may be empty: what nobody
 * translated, and what a translation adds. Pairs follow each other without gaps on both sides.
 *
 * @param sourceTo behind the last
 * @param targetTo behind the last
 * @param confidence from 0 to 100
 */
public record ParallelPair(int sourceFrom, int sourceTo, int targetFrom, int targetTo, int confidence) {

    public int sources() {
        return sourceTo - sourceFrom;
    }

    public int targets() {
        return targetTo - targetFrom;
    }

    /** Whether both sides say something. */
    public boolean isPaired() {
        return sources() > 0 && targets() > 0;
    }
}
