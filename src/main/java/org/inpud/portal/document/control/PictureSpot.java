package org.inpud.portal.document.control;

import org.inpud.portal.document.entity.PictureFile;

/** Where a picture stands in its document. */
interface PictureSpot {

    /** No picture of its own, or one that only its address is known of. */
    PictureSpot NONE = new PictureSpot() {
        @Override
        public String reference() {
            return "";
        }

        @Override
        public void show(PictureFile picture) {
            // There is no room for it here.
        }

        @Override
        public void remove() {
            // Nothing is shown.
        }
    };

    /** Names the picture within its file; empty where the file doesn't hold it. */
    String reference();

    /** Tells the picture from another one; empty where it is not known. */
    default String look() {
        return "";
    }

    /** Shows another picture in the same place, within the same bounds, not distorted. */
    void show(PictureFile picture);

    /** Takes it away with what it is described by. */
    void remove();
}
