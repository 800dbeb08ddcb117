package org.inpud.portal.web;

import java.util.regex.Pattern;

/** The addresses of pages for people who work here: whoever asks for one signs in first. */
public final class WorkPages {

    private static final Pattern ADDRESS =
            Pattern.compile("/(shell|people|network|platform|publication|adaptation|adoption|lineage|glossary|review"
                    + "|reading|lending|release|planning|notice|chronicle|demo)/.*");

    private WorkPages() {}

    /** @param path as the request names it */
    public static boolean has(String path) {
        return ADDRESS.matcher(path).matches();
    }
}
