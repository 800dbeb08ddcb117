package org.inpud.portal.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** How a visitor looks at the portal: language, width, light or dark. */
public record Look(String language, int width, int height, boolean dark) {

    public static final Look DESK = new Look("en", 1280, 900, false);

    public Look in(String otherLanguage) {
        return new Look(otherLanguage, width, height, dark);
    }

    /** The narrowest telephone that the portal serves. */
    public Look narrow() {
        return new Look(language, 360, 740, dark);
    }

    public Look inTheDark() {
        return new Look(language, width, height, true);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("UTC")
                .setViewportSize(width, height)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    /** For file names: {@code en}, {@code ar-360-dark}. */
    String suffix() {
        return language + (width < 600 ? "-" + width : "") + (dark ? "-dark" : "");
    }
}
