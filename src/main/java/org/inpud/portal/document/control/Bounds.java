package org.inpud.portal.document.control;

import java.time.Duration;

/**
 * How much of a file the portal is willing to unpack and read.
 *
 * @param bytes size of the file
 * @param entries entries of a zip file
 * @param unpacked bytes that all entries unpack to
 * @param part bytes that one XML part unpacks to
 * @param ratio how many times its packed size an entry may unpack to; small entries are not measured
 * @param markdown characters of a Markdown file
 * @param line characters of one of its lines
 * @param block characters of its lines without a blank one between
 */
record Bounds(long bytes, int entries, long unpacked, long part, int ratio, int markdown, int line, int block) {

    private static final long MEGABYTE = 1024L * 1024;

    static final Bounds STANDARD =
            new Bounds(64 * MEGABYTE, 10_000, 1024 * MEGABYTE, 64 * MEGABYTE, 200, 4_000_000, 10_000, 30_000);

    /** How long cleaning a file may take, and taking it apart. */
    static final Duration TO_CLEAN = Duration.ofMinutes(2);

    static final Duration TO_READ = Duration.ofMinutes(5);

    /** What of that the processor may work on a file that is text: no honest one takes a third of it. */
    static Duration ofProcessor(int length) {
        Duration bySize = FOR_ANY_TEXT.plus(FOR_A_MEGABYTE.multipliedBy(length / MEGABYTE));
        return bySize.compareTo(FOR_THE_LONGEST_TEXT) < 0 ? bySize : FOR_THE_LONGEST_TEXT;
    }

    private static final Duration FOR_ANY_TEXT = Duration.ofSeconds(10);
    private static final Duration FOR_A_MEGABYTE = Duration.ofSeconds(2);
    private static final Duration FOR_THE_LONGEST_TEXT = Duration.ofSeconds(30);

    /** How deep the elements of an XML part may stand in each other. */
    static final int DEPTH = 500;

    /** How many characters an attribute of one may have; drawings in Word have some that are long. */
    static final int ATTRIBUTE = 4_000_000;

    /** How many tags the XML of a file, and a web page, may have: thirty times what the largest real ones have. */
    static final int TAGS = 4_000_000;

    static final int TAGS_OF_A_PAGE = 1_500_000;

    /** How many characters and lines a plain text may have, and how many characters a line of it. */
    static final int TEXT = 20_000_000;

    static final int LINES = 250_000;

    /** How many lines Markdown may have, blank ones too: most have one between two paragraphs. */
    static final int LINES_WITH_BLANK = 2 * LINES;

    /** How deep quotations and lists of Markdown may stand in each other. */
    static final int NESTED = 30;

    /** How many of its lines may begin or end a note in Docusaurus' manner. */
    static final int NOTES = 2_000;

    /**
     * How much may be read again for its signs: at each sign the whole paragraph is. The largest honest file would come
     * to a twelfth.
     */
    static final long READ_AGAIN = 1_000_000_000;

    static final int LINE_OF_TEXT = 200_000;

    /** Below this an entry is harmless, however well it is packed. */
    static final long MEASURED_FROM = MEGABYTE;
}
