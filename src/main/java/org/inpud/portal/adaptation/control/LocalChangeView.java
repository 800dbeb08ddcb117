package org.inpud.portal.adaptation.control;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.Role;

/**
 * A local change as it stands.
 *
 * @param before the source of the passage
 * @param text of our own that replaces it or is added
 * @param segments the labels of that text's segments
 * @param voices that its tier needs
 * @param missing those of them that have not been heard on it as it stands
 * @param facts until when what it says holds
 * @param pictures where the passage is a picture
 * @param isOwn whether whoever asks wrote it: they have no voice on it
 */
public record LocalChangeView(
        int number,
        String passage,
        PassageKind kind,
        String before,
        Act act,
        int tier,
        Optional<String> text,
        List<String> segments,
        ChangeRecord written,
        boolean touchesCore,
        Set<Voice> voices,
        Set<Voice> missing,
        List<Heard> heard,
        Decision decision,
        Optional<String> decisionReason,
        Optional<Instant> decidedAt,
        FactState facts,
        Role author,
        boolean isOwn,
        Instant recordedAt,
        Optional<PicturesView> pictures,
        long version) {

    /** As somebody sees it who is asked in this voice and may know no other. */
    public LocalChangeView as(Voice voice) {
        return new LocalChangeView(
                number,
                passage,
                kind,
                before,
                act,
                tier,
                text,
                segments,
                written,
                touchesCore,
                EnumSet.of(voice),
                missing.contains(voice) ? EnumSet.of(voice) : EnumSet.noneOf(Voice.class),
                heard.stream().filter(one -> one.as() == voice).toList(),
                decision,
                Optional.empty(),
                decidedAt,
                facts,
                author,
                isOwn,
                recordedAt,
                pictures.map(PicturesView::ofSource),
                version);
    }

    /**
     * What somebody said on it.
     *
     * @param country for which a country reader said it
     * @param isPresent whether it was said on the change and the text that stand now
     */
    public record Heard(
            Voice as,
            boolean accept,
            Optional<String> reason,
            Role role,
            Optional<String> country,
            Instant at,
            boolean isPresent) {}
}
