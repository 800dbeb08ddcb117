package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.inpud.portal.document.entity.PictureFile;

/** A paragraph of Markdown that is one picture: its description between {@code ![} and its address. */
final class MarkdownPicture {

    private static final String BEGIN = "![";
    private static final Pattern ADDRESS = Pattern.compile("^\\]\\(\\s*<?([^\\s>)]+)>?");
    private static final Pattern DATA =
            Pattern.compile("\\]\\(\\s*<?(data:image/[a-z0-9.+-]{1,40};base64,([A-Za-z0-9+/=]+))");

    private final TextFragment whole;

    private MarkdownPicture(TextFragment whole) {
        this.whole = whole;
    }

    /** Nothing where other words stand beside the picture, or its address stands elsewhere. */
    static Optional<MarkdownPicture> of(TextFragment whole) {
        String coded = whole.getCodedText();
        boolean isAlone = coded.length() > 4
                && TextFragment.isMarker(coded.charAt(0))
                && TextFragment.isMarker(coded.charAt(coded.length() - 2))
                && whole.getCode(coded.charAt(1)).getTagType() == TagType.OPENING
                && whole.getCode(coded.charAt(1)).getData().equals(BEGIN)
                && whole.getCodes().stream()
                                .filter(code -> ADDRESS.matcher(code.getData()).find())
                                .count()
                        == 1
                && whole.getCodes().stream()
                                .filter(code -> code.getTagType() == TagType.OPENING)
                                .count()
                        == 1;
        return isAlone ? Optional.of(new MarkdownPicture(whole)) : Optional.empty();
    }

    /** What is kept of it with its passage. */
    Map<String, String> facts() {
        String look = whole.getCodes().stream()
                .map(Code::getData)
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .map(found -> look(found.group(1)))
                .findFirst()
                .orElseThrow();
        return Map.of(Place.PICTURE, look, Place.LOOK, look);
    }

    private static String look(String address) {
        return Parts.look(address.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with another description, and perhaps another picture; its title, which nobody looked at, goes. */
    TextFragment saying(String words, Optional<PictureFile> picture) {
        TextFragment fragment = new TextFragment();
        String coded = whole.getCodedText();
        for (int at = 0; at < coded.length(); at++) {
            if (TextFragment.isMarker(coded.charAt(at))) {
                Code code = whole.getCode(coded.charAt(++at)).clone();
                picture.ifPresent(shown -> show(code, shown));
                fragment.append(code);
                if (at == 1) {
                    fragment.append(words);
                }
            }
        }
        return fragment;
    }

    private static void show(Code code, PictureFile picture) {
        String address =
                "data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.content());
        code.setData(ADDRESS.matcher(code.getData()).replaceFirst(Matcher.quoteReplacement("](" + address)));
    }

    /** The bytes of a picture that a text holds itself. */
    static Optional<byte[]> bytes(String text, String look) {
        Matcher found = DATA.matcher(text);
        while (found.find()) {
            if (look(found.group(1)).equals(look)) {
                return decoded(found.group(2));
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> decoded(String written) {
        try {
            return Optional.of(Base64.getDecoder().decode(written));
        } catch (IllegalArgumentException broken) {
            // A picture that can’t be read is one that isn’t shown.
            return Optional.empty();
        }
    }
}
