package io.firstcome.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;

/** The television of a salon, with what it says aloud written down. */
final class Wall implements AutoCloseable {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static final String WRITE_DOWN = """
            window.said = [];
            speechSynthesis.speak = (utterance) => window.said.push(utterance.text);""";

    private final Screen screen;

    private Wall(Screen screen) {
        this.screen = screen;
    }

    /** A television of 1920 by 1080, whose clock may be put forward. */
    static Wall open(Chromium chromium, String home, Shop shop) {
        Screen screen = Screen.open(chromium, home, 1920, 1080);
        screen.page().context().addInitScript(WRITE_DOWN);
        screen.page().clock().install();
        screen.go("/wall/" + shop.id());
        screen.page().waitForSelector("section.called");
        return new Wall(screen);
    }

    /** Waits until one of its parts, such as {@code called} or {@code joining}, says these words. */
    Wall reads(String part, String words) {
        PlaywrightAssertions.assertThat(page().locator("." + part)).containsText(words, PATIENTLY);
        return this;
    }

    /** Waits until a part is not there. */
    Wall hasNo(String part) {
        PlaywrightAssertions.assertThat(page().locator("." + part))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        return this;
    }

    Wall later(long milliseconds) {
        page().clock().fastForward(milliseconds);
        return this;
    }

    List<String> said() {
        return ((List<?>) page().evaluate("() => window.said"))
                .stream().map(String::valueOf).toList();
    }

    Locator button(String label) {
        return page().locator("button", new Page.LocatorOptions().setHasText(label));
    }

    Wall picture(String name) {
        screen.picture(name);
        return this;
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
