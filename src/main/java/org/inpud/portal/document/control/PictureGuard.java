package org.inpud.portal.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.document.entity.PictureFile;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/**
 * Takes pictures that people upload: told by their content, bounded in bytes and points, readable to their end, and
 * without what tells on camera, place and people. Drawings in SVG are programs and stay outside.
 */
@ApplicationScoped
public class PictureGuard {

    /** More than a print in a brochure needs. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    static final long MOST_POINTS = 25_000_000L;

    /** Longer than any side of use; also what programs that read pictures go wrong on. */
    private static final int LONGEST_SIDE = 12_000;

    /** Enough points to see that all of the picture can be read. */
    private static final int SAMPLED_SIDE = 128;

    private static final Pattern SVG = Pattern.compile("<(?:\\w+:)?svg[\\s/>]");
    private static final int HEAD = 4096;

    private static final Map<String, String> READERS =
            Map.of("image/png", "png", "image/jpeg", "jpeg", "image/gif", "gif");

    static {
        ImageIO.setUseCache(false);
    }

    /** Reads no more of a stream than may come. */
    public Outcome<PictureFile> admit(InputStream content) throws IOException {
        return admit(content.readNBytes(MOST_BYTES + 1));
    }

    public Outcome<PictureFile> admit(byte[] content) {
        if (content.length == 0) {
            return refused(DocumentRefusal.EMPTY_FILE);
        }
        if (content.length > MOST_BYTES) {
            return Outcome.refused(
                    Refusal.of(DocumentRefusal.PICTURE_TOO_LARGE, Map.of("most", MOST_BYTES / (1024 * 1024)))
                            .at("picture"));
        }
        Optional<String> type = mediaType(content);
        if (type.isEmpty()) {
            return refused(isDrawing(content) ? DocumentRefusal.PICTURE_SVG : DocumentRefusal.NOT_A_PICTURE);
        }
        byte[] clean = Pictures.clean(content, new Tally());
        return Workshop.ONLY.within(Bounds.TO_CLEAN, () -> read(type.get(), clean));
    }

    /** What browsers and office programs show, by its first bytes. */
    static Optional<String> mediaType(byte[] content) {
        if (Pictures.is(content, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of("image/png");
        }
        if (Pictures.is(content, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        String head = Pictures.text(content, 0, 6);
        return head.equals("GIF87a") || head.equals("GIF89a") ? Optional.of("image/gif") : Optional.empty();
    }

    private static boolean isDrawing(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.UTF_8);
        return SVG.matcher(head).find();
    }

    private static Outcome<PictureFile> read(String type, byte[] content) {
        try {
            Optional<Dimension> size = size(type, content);
            if (size.isEmpty()) {
                return refused(DocumentRefusal.PICTURE_BROKEN);
            }
            if (isTooWide(size.get())) {
                return Outcome.refused(
                        Refusal.of(DocumentRefusal.PICTURE_TOO_WIDE, Map.of("most", MOST_POINTS / 1_000_000))
                                .at("picture"));
            }
            sample(type, content, size.get());
            return Outcome.done(new PictureFile(type, size.get().width, size.get().height, content));
        } catch (IOException | RuntimeException broken) {
            // The platform’s readers throw all kinds of things at pictures that are none.
            return refused(DocumentRefusal.PICTURE_BROKEN);
        }
    }

    private static boolean isTooWide(Dimension size) {
        return (long) size.width * size.height > MOST_POINTS || size.width > LONGEST_SIDE || size.height > LONGEST_SIDE;
    }

    /** How large a picture is, told by its head; nothing where it doesn't say so. */
    static Optional<Dimension> size(String type, byte[] content) throws IOException {
        return with(type, content, reader -> new Dimension(reader.getWidth(0), reader.getHeight(0)))
                .filter(size -> size.width > 0 && size.height > 0);
    }

    /** Reads all of it, and keeps a few points: a picture that is cut off is found out. */
    private static void sample(String type, byte[] content, Dimension size) throws IOException {
        with(type, content, reader -> {
            ImageReadParam few = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(size.width, size.height) / SAMPLED_SIDE);
            few.setSourceSubsampling(step, step, 0, 0);
            try {
                return reader.read(0, few);
            } catch (IIOException ofInks) {
                // Colours of print, which are read as they are.
                return reader.canReadRaster() ? reader.readRaster(0, few) : fail(ofInks);
            }
        });
    }

    private static Object fail(IIOException broken) throws IOException {
        throw broken;
    }

    private interface Look<T> {
        T at(ImageReader reader) throws IOException;
    }

    private static <T> Optional<T> with(String type, byte[] content, Look<T> look) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(READERS.get(type));
        if (!readers.hasNext()) {
            throw new IllegalStateException("the platform reads no " + type);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new java.io.ByteArrayInputStream(content))) {
            reader.setInput(in, false, true);
            return Optional.of(look.at(reader));
        } finally {
            reader.dispose();
        }
    }

    private static Outcome<PictureFile> refused(DocumentRefusal code) {
        return Outcome.refused(Refusal.of(code).at("picture"));
    }
}
