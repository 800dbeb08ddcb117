package org.inpud.portal.release.entity;

import java.util.Arrays;
import java.util.Optional;

/** In which forms a release is frozen. */
public enum ReleaseFormat {
    /** A page of its own, readable without a network. */
    HTML("html"),
    /** Words alone. */
    TEXT("txt"),
    /** The format of the edition that it follows. */
    ORIGINAL("original"),
    /** What the library's reading page is made of; not for download. */
    READING("");

    private final String address;

    ReleaseFormat(String address) {
        this.address = address;
    }

    /** The last word of the file's address; empty where it has none. */
    public String address() {
        return address;
    }

    public boolean isForReaders() {
        return !address.isEmpty();
    }

    public static Optional<ReleaseFormat> at(String address) {
        return Arrays.stream(values())
                .filter(ReleaseFormat::isForReaders)
                .filter(format -> format.address.equals(address))
                .findFirst();
    }
}
