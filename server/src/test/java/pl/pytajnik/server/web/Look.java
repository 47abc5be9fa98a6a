package pl.pytajnik.server.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** What somebody looks at a page with. */
record Look(int width, int height, ColorScheme scheme, String language) {
    static final Look LAPTOP = new Look(1280, 860, ColorScheme.LIGHT, "pl-PL");
    static final Look PHONE = new Look(390, 844, ColorScheme.LIGHT, "pl-PL");

    Look dark() {
        return new Look(width, height, ColorScheme.DARK, language);
    }

    Look english() {
        return new Look(width, height, scheme, "en-GB");
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
