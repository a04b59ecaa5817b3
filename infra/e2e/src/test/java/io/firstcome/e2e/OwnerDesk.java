package io.firstcome.e2e;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.firstcome.load.product.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** The owner's page in a browser of its own, with somebody signed in. */
final class OwnerDesk implements AutoCloseable {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final Screen screen;

    private OwnerDesk(Screen screen) {
        this.screen = screen;
    }

    /** A desk at which an account is signed in and looks at a tab of a salon. */
    static OwnerDesk open(Chromium chromium, String home, String account, String salon, String tab) {
        Screen screen = Screen.open(chromium, home, 1440, 900);
        return open(screen, account, salon + "#" + tab);
    }

    /** The same on this screen; {@code address} is the salon with further words of the address. */
    static OwnerDesk open(Screen screen, String account, String address) {
        OwnerDesk desk = new OwnerDesk(screen);
        screen.go("/owner/" + address);
        desk.signIn(account);
        return desk;
    }

    void signIn(String account) {
        page().fill("[name=username]", account);
        page().fill("[name=password]", Product.PASSWORD);
        page().keyboard().press("Enter");
        page().waitForSelector("[role=tabpanel]:not([hidden]) h2");
    }

    Screen screen() {
        return screen;
    }

    Page page() {
        return screen.page();
    }

    /** The panel that is looked at. */
    Locator panel() {
        return page().locator("[role=tabpanel]:not([hidden])");
    }

    OwnerDesk tab(String name) {
        page().click("#tab-" + name);
        page().waitForSelector("#panel-" + name + ":not([hidden]) h2");
        return this;
    }

    OwnerDesk tap(String label) {
        panel().getByText(label, new Locator.GetByTextOptions().setExact(true)).click();
        return this;
    }

    /** Types into a field, by its label. */
    OwnerDesk type(String label, String value) {
        Locator field = panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(value);
        field.blur();
        return this;
    }

    String typed(String label) {
        return panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    OwnerDesk save() {
        panel().locator(".savebar button.main").click();
        return this;
    }

    /** Waits until what the page was told last is painted. */
    OwnerDesk painted() {
        screen.painted();
        return this;
    }

    /** Waits until a place of the panel says this. */
    OwnerDesk reads(String place, String text) {
        PlaywrightAssertions.assertThat(panel().locator(place)).containsText(text, PATIENTLY);
        return this;
    }

    Locator picture(String name) {
        return panel().locator("[data-picture=" + name + "]");
    }

    /** The file with the numbers of a picture. */
    String csvOf(String name) throws IOException {
        Download download =
                page().waitForDownload(() -> picture(name).locator("button").click());
        return Files.readString(download.path(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        screen.close();
    }
}
