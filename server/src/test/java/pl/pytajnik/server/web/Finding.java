package pl.pytajnik.server.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Finds things the way people do: by what they are and what they are called. */
final class Finding {
    private Finding() {}

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, exactly(name));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, exactly(name));
    }

    /** The one heading that names the page. */
    static Locator title(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
