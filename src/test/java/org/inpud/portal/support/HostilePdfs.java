package org.inpud.portal.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** PDFs that lead in circles. */
final class HostilePdfs {

    private static final String TEXT = HostileFiles.TEXT;

    private final HostileFiles files;

    HostilePdfs(HostileFiles files) {
        this.files = files;
    }

    void addAll() {
        portable();
    }

    private void portable() {
        files.add("nested.pdf", "BROKEN NO_TEXT TOO_INTRICATE", () -> pdf("[".repeat(1_000_000)));
        files.add("nested-names.pdf", "BROKEN NO_TEXT TOO_INTRICATE", () -> pdf("<</A ".repeat(500_000)));
        files.add("kids.pdf", "BROKEN NO_TEXT", () -> pdf("<</Type/Pages/Kids[2 0 R]/Count 1>>"));
        files.add(
                "parents.pdf",
                "BROKEN NO_TEXT",
                () -> pdf(
                        "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>",
                        "<</Type/Page/Parent 2 0 R/Resources 3 0 R/Contents 3 0 R>>"));
        files.add(
                "self.pdf",
                "TOO_INTRICATE",
                () -> pdf(
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>/Contents 4 0 R>>",
                        stream("", "/A Do"),
                        stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>",
                                "/A Do /A Do /A Do")));
        files.add(
                "length.pdf",
                "BROKEN NO_TEXT",
                () -> pdf(
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
                        "<</Length 4 0 R>>stream\nBT\nendstream"));
        files.add("count.pdf", "BROKEN NO_TEXT TOO_LARGE", () -> pdf("<</Type/Pages/Kids[]/Count 2000000000>>"));
        files.add(
                "stack.pdf",
                "TOO_INTRICATE",
                () -> pdf(
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
                        stream("", "q ".repeat(2_000_000) + "[".repeat(500_000))));
        files.add(
                "packed.pdf",
                "BROKEN NO_TEXT TOO_LARGE TOO_INTRICATE BOMB",
                () -> pdf(
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
                        stream("/Filter/FlateDecode", packed())));
        files.add(
                "locked.pdf",
                "ENCRYPTED BROKEN",
                () -> HostileFiles.text(new String(pdf("<</Type/Pages/Kids[]/Count 0>>"), StandardCharsets.ISO_8859_1)
                        .replace(
                                "/Root 1 0 R",
                                "/Root 1 0 R/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<" + "00".repeat(32)
                                        + ">/U<" + "11".repeat(32) + ">>>/ID[<00><00>]")));
    }

    /** Three hundred megabytes of nothing to draw. */
    private static String packed() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
        byte[] buffer = new byte[1 << 16];
        for (int megabyte = 0; megabyte < 300; megabyte++) {
            deflater.setInput(blanks);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toString(StandardCharsets.ISO_8859_1);
    }

    private static String stream(String more, String content) {
        return "<<" + more + "/Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    /** The first object is the catalogue, the second what it calls its pages. */
    private static byte[] pdf(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        List<String> all = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>"));
        all.addAll(List.of(objects));
        for (int at = 0; at < all.size(); at++) {
            offsets.add(file.length());
            file.append(at + 1).append(" 0 obj\n").append(all.get(at)).append("\nendobj\n");
        }
        int begin = file.length();
        file.append("xref\n0 ").append(all.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> file.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", offset)));
        file.append("trailer\n<</Size ")
                .append(all.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(begin);
        return file.append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
