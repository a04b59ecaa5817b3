package io.firstcome.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;

/** A customer's phone, with what it plays and how often it vibrates written down. */
final class Phone implements AutoCloseable {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    private static final String WRITE_DOWN = """
            window.noticed = { shakes: 0, notes: 0, sockets: 0 };
            navigator.vibrate = () => Boolean(++window.noticed.shakes);
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (...when) {
              window.noticed.notes++;
              return start.apply(this, when);
            };
            window.WebSocket = class extends WebSocket {
              constructor(...where) {
                super(...where);
                window.noticed.sockets++;
              }
            };""";

    private final Screen screen;

    private Phone(Screen screen) {
        this.screen = screen;
    }

    static Phone open(Chromium chromium, String home) {
        Screen screen = Screen.open(chromium, home, 360, 800);
        screen.page().context().addInitScript(WRITE_DOWN);
        return new Phone(screen);
    }

    Phone go(String path) {
        screen.go(path);
        return this;
    }

    /** Joins a line and answers the token. */
    String join(Shop shop) {
        go("/join/" + shop.id());
        page().click("form button.main");
        return arrives();
    }

    /** Waits for the page of the ticket and answers its token. */
    String arrives() {
        page().waitForURL(Pattern.compile(".*/t/.+"));
        return page().textContent("h1 .token").strip();
    }

    /** Waits until the page says this. */
    Phone reads(String text) {
        PlaywrightAssertions.assertThat(main()).containsText(text, PATIENTLY);
        return this;
    }

    /** Waits until the page says this no more. */
    Phone readsNoMore(String text) {
        PlaywrightAssertions.assertThat(main()).not().containsText(text, PATIENTLY);
        return this;
    }

    Phone tap(String label) {
        page().locator("main button:visible, main a:visible")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label + "\\s*$")))
                .click();
        return this;
    }

    Phone offline(boolean yes) {
        page().context().setOffline(yes);
        return this;
    }

    Phone picture(String name) {
        screen.picture(name);
        return this;
    }

    /** How often it has vibrated since the page was opened. */
    int shakes() {
        return (int) page().evaluate("() => window.noticed.shakes");
    }

    /** How many notes it has played since the page was opened. */
    int notes() {
        return (int) page().evaluate("() => window.noticed.notes");
    }

    /** Waits until the worker that keeps the shell has kept this page and what it is made of. */
    Phone isKept() {
        page().waitForCondition(() -> kept().containsAll(parts()));
        return this;
    }

    /** The paths of what this page is made of. */
    private List<String> parts() {
        return strings(page().evaluate("""
                () => ["/" + location.pathname.split("/")[1] + "/-",
                  ...performance.getEntriesByType("resource").map((one) => new URL(one.name).pathname)
                    .filter((path) => path.startsWith("/assets/") || path.startsWith("/webjars/"))]"""));
    }

    /** The paths of everything that any cache of this phone holds. */
    List<String> kept() {
        return strings(page().evaluate("""
                async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()))))
                  .flat().map((one) => new URL(one.url).pathname)"""));
    }

    private static List<String> strings(Object all) {
        return ((List<?>) all).stream().map(String::valueOf).toList();
    }

    Locator main() {
        return page().locator("main");
    }

    Page page() {
        return screen.page();
    }

    Screen screen() {
        return screen;
    }

    @Override
    public void close() {
        screen.close();
    }
}
