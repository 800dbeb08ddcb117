package org.inpud.portal.people.boundary;

import java.util.regex.Pattern;

/** Where to go after signing in: a page of ours, whatever the address says. */
final class LocalPath {

    static final String DESK = "/shell/desk";
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%?=&:,+-]{0,500}");

    private LocalPath() {}

    static String orDesk(String wanted) {
        return wanted != null && OURS.matcher(wanted).matches() ? wanted : DESK;
    }
}
