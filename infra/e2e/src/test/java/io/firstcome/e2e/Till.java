package io.firstcome.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.firstcome.load.product.Product;
import java.util.List;
import java.util.regex.Pattern;

/** One till of a salon: the staff console in a browser of its own, with somebody signed in, worked by hand. */
final class Till implements AutoCloseable {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(10_000);

    private final Screen screen;

    private Till(Screen screen) {
        this.screen = screen;
    }

    /** A till on a desk. */
    static Till open(Chromium chromium, String home, String account, String salon) {
        return open(Screen.open(chromium, home, 1440, 900), account, salon, "");
    }

    /** A till on this screen; {@code settings} are further words of its address, such as {@code &lang=he}. */
    static Till open(Screen screen, String account, String salon, String settings) {
        Till till = new Till(screen);
        screen.go("/staff?salon=" + salon + settings);
        till.signIn(account);
        return till;
    }

    void signIn(String account) {
        page().fill("[name=username]", account);
        page().fill("[name=password]", Product.PASSWORD);
        page().keyboard().press("Enter");
        page().waitForSelector(".chair");
    }

    Screen screen() {
        return screen;
    }

    Page page() {
        return screen.page();
    }

    Locator chair(String chairId) {
        return page().locator("[data-chair=" + chairId + "]");
    }

    /** Whoever is in the line, by name or token. */
    Locator row(String who) {
        return page().locator(".below > .stack:not(.side) .ticket").filter(new Locator.FilterOptions().setHasText(who));
    }

    /** Whoever is at hand: skipped, or given up. */
    Locator atHand(String who) {
        return page().locator(".side .ticket").filter(new Locator.FilterOptions().setHasText(who));
    }

    Locator dialog() {
        return page().locator("dialog[open]");
    }

    /** Taps a button once it may be tapped. */
    Till tap(Locator place, String label) {
        Locator button = place.locator("button:not([aria-disabled=true])")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label + "\\s*$")));
        button.click();
        return this;
    }

    Till tap(String label) {
        return tap(page().locator("main"), label);
    }

    /** Opens everything that can be done for somebody in line, and taps one of it. */
    Till tapMore(String who, String label) {
        if (row(who).locator(".more[aria-expanded=true]").count() == 0) {
            tap(row(who), "More");
        }
        return tap(row(who), label);
    }

    Till press(String key) {
        page().keyboard().press(key);
        return this;
    }

    /** Puts somebody in line as staff do, without a mouse, and says which token they were given. */
    String walkIn(String name) {
        press("n");
        page().waitForSelector("dialog[open] [name=displayName]");
        page().keyboard().type(name);
        press("Enter");
        String token = page().textContent("dialog .told .token").strip();
        press("Escape");
        page().waitForSelector("dialog:not([open])", attached());
        PlaywrightAssertions.assertThat(row(name)).hasCount(1);
        return token;
    }

    /** Waits until a place says this. */
    Till reads(Locator place, String text) {
        PlaywrightAssertions.assertThat(place).containsText(text, PATIENTLY);
        return this;
    }

    Till told(String text) {
        return reads(page().locator(".toast"), text);
    }

    Till refused(String text) {
        return reads(page().locator(".banner.alarm:not(.offline)"), text);
    }

    /** Waits until what was done last may be undone: a second tap at once would be taken for a bounce. */
    Till rest() {
        page().waitForSelector(".toast button:not([aria-disabled=true]):has-text('Undo')");
        return this;
    }

    /** Waits until a tap at the same place counts as another one. */
    Till anotherTap() {
        Object now = page().evaluate("() => performance.now()");
        page().waitForFunction("(since) => performance.now() - since > 500", now);
        return this;
    }

    /** The names of those in line, in order. */
    List<String> line() {
        return page().locator(".below > .stack:not(.side) .ticket bdi").allInnerTexts();
    }

    static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    }

    @Override
    public void close() {
        screen.close();
    }
}
