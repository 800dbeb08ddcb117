package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.PictureFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pictures of a web page: those that it holds itself have their bytes in their address. */
final class HtmlPictures {

    private static final Pattern CHOICES =
            Pattern.compile("(?i)\\s(?:src|srcset|sizes|width|height)\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]+)");
    private static final Pattern DATA = Pattern.compile("(?i)data:image/[a-z0-9.+-]+;base64,");

    private HtmlPictures() {}

    /**
     * The bytes of one of them, where the page holds it.
     *
     * @param reference counts the pictures of the page, from 1
     */
    static Optional<byte[]> bytes(Document page, String reference) {
        int number = reference.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(reference) : 0;
        var pictures = page.select("img");
        if (number == 0 || number > pictures.size()) {
            return Optional.empty();
        }
        return bytes(pictures.get(number - 1));
    }

    /** Its bytes, where the page holds it. */
    static Optional<byte[]> bytes(Element picture) {
        String address = picture.attr("src").strip();
        var data = DATA.matcher(address);
        if (!data.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(address.substring(data.end())));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    static Document page(byte[] content) {
        return Jsoup.parse(new String(content, StandardCharsets.UTF_8));
    }

    /** The tag of a picture with another one; its measures were those of the old one. */
    static String showing(String tag, PictureFile picture) {
        String bare = CHOICES.matcher(tag).replaceAll("");
        String address =
                "data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.content());
        return bare.replaceFirst("(?i)^<img", "<img src=\"" + address + "\"");
    }
}
