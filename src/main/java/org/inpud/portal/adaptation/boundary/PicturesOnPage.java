package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.PictureLinks;
import org.inpud.portal.adaptation.control.PicturesView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.KeptPicture;

/** What any page shows of a local change on a picture: where its pictures are to be had, and their words. */
@Named("changePictures")
@ApplicationScoped
public class PicturesOnPage {

    /** A picture of an edition that the adaptation follows or followed. */
    public String ofEdition(AdaptationId adaptation, int edition, KeptPicture picture) {
        return PictureLinks.ofEdition(adaptation, edition, picture);
    }

    /** The source’s picture; empty where there is none to show. */
    public String before(AdaptationId adaptation, LocalChangeView change) {
        return change.pictures()
                .flatMap(pictures -> pictures.before()
                        .map(picture -> PictureLinks.ofEdition(adaptation, pictures.edition(), picture)))
                .orElse("");
    }

    /** The picture that is shown instead; empty where there is none. */
    public String after(AdaptationId adaptation, LocalChangeView change) {
        return change.pictures()
                .flatMap(PicturesView::after)
                .map(picture -> PictureLinks.ofChange(adaptation, change.number(), picture))
                .orElse("");
    }

    public String wordsBefore(LocalChangeView change) {
        return CodedText.plain(change.before());
    }

    public String wordsAfter(LocalChangeView change) {
        return change.text().map(CodedText::plain).orElse("");
    }

    /** Whether there is another picture, and the original format goes on showing its own. */
    public boolean isLinked(LocalChangeView change) {
        return change.pictures()
                .filter(pictures -> pictures.after().isPresent() && !pictures.isPlaceable())
                .isPresent();
    }
}
