package org.inpud.portal.release.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.release.entity.FrozenChange;
import org.inpud.portal.release.entity.ReleaseNumber;

/**
 * The pictures of a text: the source’s, and those that local changes show instead.
 *
 * @param kept by what names them: within the file of the edition, or the digest of what a local change shows
 * @param atWork where they are to be had as long as the text is in work
 * @param instead pictures in place of the source’s, by the index of their passages
 */
record TextPictures(Map<String, KeptPicture> kept, Map<String, String> atWork, Map<Integer, KeptPicture> instead) {

    static final TextPictures NONE = new TextPictures(Map.of(), Map.of(), Map.of());

    TextPictures {
        kept = Map.copyOf(kept);
        atWork = Map.copyOf(atWork);
        instead = Map.copyOf(instead);
    }

    /** Those that the text shows, and those that “what we changed and why” shows beside it. */
    Set<KeptPicture> shown(List<AdaptedPassage> passages, List<FrozenChange> changes) {
        Set<KeptPicture> shown = new HashSet<>();
        passages.stream()
                .flatMap(
                        passage -> EmbeddedPictures.references(passage.passage().place()).stream())
                .forEach(name -> Optional.ofNullable(kept.get(name)).ifPresent(shown::add));
        changes.stream()
                .flatMap(change -> Stream.concat(change.sourcePicture().stream(), change.picture().stream()))
                .forEach(digest -> withDigest(digest).ifPresent(shown::add));
        return shown;
    }

    Optional<KeptPicture> withDigest(String digest) {
        return kept.values().stream()
                .filter(picture -> picture.digest().equals(digest))
                .findFirst();
    }

    Function<String, Optional<String>> addressesAtWork() {
        return name -> Optional.ofNullable(atWork.get(name));
    }

    Function<String, Optional<String>> addressesIn(AdaptationId id, ReleaseNumber number) {
        return name -> Optional.ofNullable(kept.get(name)).map(picture -> address(id, number, picture.digest()));
    }

    static String address(AdaptationId id, ReleaseNumber number, String digest) {
        return "/api/v1/releases/" + id + "/" + number + "/pictures/" + digest;
    }

    /** Holds each of them itself, as long as there is room. */
    Function<String, Optional<String>> written(Function<KeptPicture, String> writer, long room) {
        Map<String, Optional<String>> written = new HashMap<>();
        long[] left = {room};
        return name -> written.computeIfAbsent(name, wanted -> Optional.ofNullable(kept.get(wanted))
                .filter(picture -> picture.size() <= left[0])
                .map(picture -> {
                    left[0] -= picture.size();
                    return writer.apply(picture);
                }));
    }
}
