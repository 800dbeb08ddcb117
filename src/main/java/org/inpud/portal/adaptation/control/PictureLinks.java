package org.inpud.portal.adaptation.control;

import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.KeptPicture;

/** Where the pictures of work in progress are to be had. */
public final class PictureLinks {

    private static final int ENOUGH = 12;

    private PictureLinks() {}

    public static String ofEdition(AdaptationId id, int edition, KeptPicture picture) {
        return "/api/v1/publications/" + id.publication() + "/editions/" + edition + "/pictures/" + picture.digest();
    }

    /** The beginning of the digest has browsers ask anew when there is another one. */
    public static String ofChange(AdaptationId id, int number, KeptPicture picture) {
        return "/api/v1/adaptations/" + id + "/local-changes/" + number + "/picture?v="
                + picture.digest().substring(0, ENOUGH);
    }
}
