package org.inpud.portal.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Pages and texts over which those who read them stumble. */
final class HostileTexts {

    private static final String TEXT = HostileFiles.TEXT;

    private final HostileFiles files;

    HostileTexts(HostileFiles files) {
        this.files = files;
    }

    void addAll() {
        pages();
        texts();
    }

    private static final List<String> STUMBLING = List.of(
            "[",
            "![",
            "*a_ ",
            "**a ",
            "_",
            "`",
            "``a`",
            "<!--",
            "<a ",
            "<",
            "![a](",
            "[a](<b",
            "> ",
            "- ",
            "&a",
            "\\",
            "[a][",
            "[^",
            "***a ",
            "~~a ",
            "|",
            "a*b",
            "<?",
            "<![CDATA[",
            "!",
            "](",
            "[a]: ",
            "\"",
            "(",
            "*_",
            "\t",
            "&#",
            "http://",
            "a@a.",
            "{{",
            "${",
            "***",
            "1. ",
            "a**b_c ");

    private void pages() {
        page("divs.html", "OK TOO_INTRICATE", "<div>".repeat(100_000) + TEXT + "</div>".repeat(100_000));
        page("open.html", "OK TOO_INTRICATE", "<div><b><i>".repeat(60_000) + TEXT);
        page("tables.html", "OK TOO_INTRICATE", "<table><tr><td>".repeat(40_000) + TEXT);
        page("lists.html", "OK TOO_INTRICATE", "<ul><li>".repeat(60_000) + TEXT);
        page("formats.html", "OK TOO_INTRICATE", "<p><b><i><u><s><em>".repeat(3_000) + TEXT);
        page("paragraphs.html", "TOO_INTRICATE LONG_TEXT", ("<p>a").repeat(8_000_000));
        page("attributes.html", "OK TOO_INTRICATE", () -> {
            StringBuilder tag = new StringBuilder("<p");
            for (int at = 0; at < 400_000; at++) {
                tag.append(" a").append(at).append("=b");
            }
            return tag + ">" + TEXT;
        });
        page("angles.html", "OK TOO_INTRICATE", () -> TEXT + "<".repeat(5_000_000));
        page("styles.html", "OK LONG_PARAGRAPH", () -> "<style>url(" + " ".repeat(3_000_000) + "x</style><p>" + TEXT);
        page("style.html", "OK LONG_PARAGRAPH", () -> "<p style='url(" + " ".repeat(3_000_000) + "x'>" + TEXT);
        page(
                "alt.html",
                "OK LONG_PARAGRAPH",
                () -> "<p>" + TEXT + "<img src=data:image/png;base64,AAAA" + " alt".repeat(1_000_000) + ">");
        page("blanks.html", "OK LONG_PARAGRAPH", () -> "<p>" + TEXT + "<pre>a" + " ".repeat(3_000_000) + "b</pre>");
        page("sentence.html", "OK LONG_PARAGRAPH", () -> "<p>" + "word. ".repeat(500_000));
        page("word.html", "OK LONG_PARAGRAPH", () -> "<p>" + "a".repeat(5_000_000));
        page("mails.html", "OK LONG_PARAGRAPH", () -> "<p>" + "a@".repeat(1_000_000) + " " + TEXT);
        page("entities.html", "OK LONG_PARAGRAPH", () -> "<p>" + TEXT + "&amp;".repeat(200_000));
        files.add("comments.html", "OK UNKNOWN_TYPE", () -> HostileFiles.text("<!---->".repeat(600) + "<p>" + TEXT));
        files.add(
                "comments",
                "UNKNOWN_TYPE NOT_THIS_TYPE",
                () -> HostileFiles.text("<!---->".repeat(600) + "<p>" + TEXT));
    }

    private void page(String name, String answers, String body) {
        page(name, answers, () -> body);
    }

    private void page(String name, String answers, Supplier<String> body) {
        files.add(name, answers, () -> HostileFiles.text("<!DOCTYPE html><html><body>" + body.get()));
    }

    private void texts() {
        for (String piece : STUMBLING) {
            String name = "stumble" + files.count() + ".md";
            files.add(
                    name,
                    "OK NO_TEXT BROKEN",
                    () -> HostileFiles.text("# A\n\n" + piece.repeat(9_900 / piece.length()) + "\n\n" + TEXT + "\n"));
            files.add(
                    "many-" + name,
                    "OK NO_TEXT BROKEN TOO_SLOW LONG_PARAGRAPH LONG_TEXT",
                    () -> HostileFiles.text(
                            ("# A\n\n" + (piece.repeat(9_000 / piece.length()) + "\n").repeat(3) + "\n" + TEXT + "\n\n")
                                    .repeat(20)));
        }
        files.add("long.md", "LONG_PARAGRAPH", () -> HostileFiles.text("[".repeat(50_000)));
        files.add("block.md", "LONG_PARAGRAPH", () -> HostileFiles.text("*a **b _c \n".repeat(5_000)));
        files.add("whole.md", "LONG_TEXT", () -> HostileFiles.text("a word\n\n".repeat(600_000)));
        files.add(
                "references.md",
                "OK LONG_TEXT",
                () -> HostileFiles.text("[a]: b\n\n".repeat(5_000) + "[a] ".repeat(200) + TEXT));
        files.add(
                "matter.md",
                "OK LONG_PARAGRAPH",
                () -> HostileFiles.text("---\n" + "a:\n ".repeat(20_000) + "\n---\n\n" + TEXT));
        files.add(
                "anchors.md",
                "OK",
                () -> HostileFiles.text("---\na: &a [x]\n" + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n".repeat(200)
                        + "title: A\n---\n\n" + TEXT));
        files.add("lines.txt", "LONG_TEXT", () -> HostileFiles.text("a\n".repeat(20_000_000)));
        files.add("line.txt", "OK LONG_PARAGRAPH LONG_TEXT", () -> HostileFiles.text("A sentence. ".repeat(3_000_000)));
        files.add("letters.txt", "OK LONG_PARAGRAPH LONG_TEXT", () -> HostileFiles.text("a".repeat(30_000_000)));
        files.add(
                "blanks.txt",
                "OK LONG_PARAGRAPH LONG_TEXT",
                () -> HostileFiles.text("a" + " ".repeat(2_000_000) + "b"));
        files.add(
                "dots.txt", "OK LONG_PARAGRAPH LONG_TEXT", () -> HostileFiles.text("A." + ".".repeat(2_000_000) + "b"));
        files.add("quotes.txt", "OK LONG_PARAGRAPH LONG_TEXT", () -> HostileFiles.text("A.\"'".repeat(1_000_000)));
        files.add("capitals.txt", "OK LONG_PARAGRAPH LONG_TEXT", () -> HostileFiles.text("A. B. ".repeat(500_000)));
        files.add(
                "marks.txt", "OK LONG_PARAGRAPH LONG_TEXT", () -> HostileFiles.text("a" + "\u0301".repeat(1_000_000)));
        files.add("null.txt", "NOT_THIS_TYPE", () -> HostileFiles.text("A\0text"));
        files.add("null.md", "NOT_THIS_TYPE", () -> HostileFiles.text("# A\0text"));
        files.add("null.html", "NOT_THIS_TYPE", () -> HostileFiles.text("<html><p>A\0text"));
        for (String ending : List.of("txt", "md", "html", "xlf")) {
            files.add("invalid." + ending, "WRONG_CODE_PAGE NOT_THIS_TYPE UNKNOWN_TYPE", () ->
                    new byte[] {'A', ' ', (byte) 0xC3, '(', ' ', (byte) 0xFF, (byte) 0xFE, 'b'});
            files.add("wide." + ending, "WRONG_CODE_PAGE NOT_THIS_TYPE OK", () -> ("<html>" + TEXT)
                    .getBytes(StandardCharsets.UTF_16LE));
        }
        files.add("surrogate.txt", "WRONG_CODE_PAGE", () ->
                new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8, 'b', 0});
        files.add("overlong.txt", "WRONG_CODE_PAGE", () -> new byte[] {'a', (byte) 0xC0, (byte) 0xAF, 'b'});
        files.add(
                "code-page.html",
                "OK WRONG_CODE_PAGE",
                () -> HostileFiles.text("<html><meta charset=x-made-up><p>" + TEXT));
    }
}
