package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the console behaves towards whoever works with it: its clock, what it says aloud, keys, focus, language. */
class CounterMannersIT extends AtTheCounter {

    private static final String LISTEN_TO_LIVE_REGIONS = """
            () => {
              window.heard = [];
              new MutationObserver((changes) => changes.forEach((change) => {
                const nodes = change.type === "childList" ? [...change.addedNodes] : [change.target];
                for (const node of nodes) {
                  const element = node.nodeType === 1 ? node : node.parentElement;
                  if (element?.closest("[role=status], [role=alert], [aria-live]") && node.textContent.trim())
                    window.heard.push(node.textContent.trim());
                }
              })).observe(document.body, { subtree: true, childList: true, characterData: true });
            }""";

    @Test
    void timesAreThoseOfTheSalonsClock() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "auckland", "Pacific/Auckland").with("Ada");
        try (Till till = till(shop)) {
            till.reads(till.row("Ada"), "since");
            OffsetDateTime joined = OffsetDateTime.parse(
                    shop.queue().path("waiting").path(0).path("joinedAt").asString());
            PlaywrightAssertions.assertThat(till.row("Ada"))
                    .containsText(Pattern.compile("since " + joined.format(DateTimeFormatter.ofPattern("'0?'H:mm"))));
        }
    }

    @Test
    void aTillInABrowserThatForbidsPagesToRememberWorksUntilItIsClosed() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "forgetful").with("Ada");
        try (Screen screen = Screen.open(chromium, home, 1440, 900).remembersNothing()) {
            Till till = Till.open(screen, "staff", shop.id(), "");
            till.press("s").tap(till.chair("a"), "Next: \\w\\d\\d").told("Ada has started");
            assertThat(screen.wrong()).isEmpty();
        }
    }

    @Test
    void settingsThatChangedWhileATillWasAwayAreKnownOnceItIsBack() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "changed-away");
        try (Till till = till(shop)) {
            till.page().context().setOffline(true);
            till.reads(till.page().locator(".offline"), "No connection");
            shop.offersAlso("Colour");
            till.page().context().setOffline(false);
            till.page().waitForSelector(".offline", hidden());

            till.press("n").reads(till.dialog(), "Colour");
        }
    }

    @Test
    void aNewDayBringsItsOwnSettings() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "next-day");
        AtomicReference<@Nullable WebSocketRoute> socket = new AtomicReference<>();
        AtomicReference<@Nullable String> queue = new AtomicReference<>();
        try (Screen screen = Screen.open(chromium, home, 1440, 900)) {
            screen.page().routeWebSocket(Pattern.compile(".*/ws/queue/.*"), route -> {
                socket.set(route);
                route.connectToServer().onMessage(frame -> {
                    if (frame.text().contains("\"day\"")) {
                        queue.set(frame.text());
                    }
                    route.send(frame.text());
                });
            });
            Till till = Till.open(screen, "staff", shop.id(), "");
            shop.offersAlso("Colour");

            Objects.requireNonNull(socket.get())
                    .send(Objects.requireNonNull(queue.get())
                            .replaceFirst("\"day\":\"[^\"]+\"", "\"day\":\"2999-01-01\""));

            till.press("n").reads(till.dialog(), "Colour");
        }
    }

    @Test
    void aWalkInOfOurOwnIsToldOnceAndOneFromAPhoneToo() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "told");
        try (Till till = till(shop)) {
            till.page().evaluate(LISTEN_TO_LIVE_REGIONS);
            String own = till.walkIn("Ada");
            String phone = shop.post("walk-in", Api.object().put("displayName", "Bert"))
                    .path("token")
                    .asString();
            await().until(() -> spoken(till, phone) > 0);
            assertThat(spoken(till, own)).isEqualTo(1);
            assertThat(spoken(till, phone)).isEqualTo(1);
        }
    }

    @Test
    void theKeyboardIsEnoughAndTheFocusComesBack() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "keys").with("Ada", "Bert", "Cleo");
        try (Till till = till(shop)) {
            till.press("?").reads(till.dialog(), "Keyboard shortcuts").press("Escape");
            till.page().focus("button:has-text('Menu')");
            till.press("Enter").reads(till.dialog(), "Sign out").press("Escape");
            assertThat(focused(till)).contains("Menu");
            till.press("1").reads(till.chair("a"), "Ada");
            till.press("1");
            assertThat(focused(till)).contains("Complete");
            till.reads(till.chair("a"), "in service");
            till.press("/").page().keyboard().type("cle");
            stands(till, "Cleo");
            till.press("Escape");
            stands(till, "Bert", "Cleo");
            till.row("Bert").locator("button:has-text('Skip')").focus();
            till.press("Enter").reads(till.dialog(), "The place is kept").press("Enter");
            till.reads(till.atHand("Bert"), "Is back");
            assertThat(focused(till)).as("its row is gone").contains("waiting");
            till.press("m").reads(till.dialog(), "Sign out").press("Escape");
            till.press("s").reads(till.page().locator("button.roomy"), "Sound is on");
            till.press("l").reads(till.dialog(), "Bert was skipped");
            assertThat(till.screen().wrong()).isEmpty();
        }
    }

    @Test
    void theToastGivesWayToTheNextTap() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "giving-way").with("Ada", "Bert");
        try (Till till = Till.open(Screen.open(chromium, home, 360, 800), "staff", shop.id(), "")) {
            till.tap(till.chair("a"), "Break").told("Window takes a break").rest();
            till.screen().picture("staff-toast-360");
            till.page()
                    .waitForFunction(
                            "(since) => Date.now() - since > 900", till.page().evaluate("() => Date.now()"));
            till.page().locator("h1").click();
            till.page().waitForSelector(".toast[hidden]", Till.attached());
        }
    }

    @Test
    void theLanguageIsSwitchedWithoutSigningInAnew() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "languages").with("Ada");
        try (Till till = till(shop)) {
            till.tap("Menu").page().selectOption("[name=language]", "he");
            till.reads(till.dialog(), "שפה").press("Escape");
            till.reads(till.chair("a"), "פנויה");
            assertThat(till.page().getAttribute("html", "dir")).isEqualTo("rtl");
            till.page().reload();
            till.page().waitForSelector(".chair");
            till.reads(till.chair("a"), "פנויה");
        }
    }

    /** How often a live region said this token. */
    private static int spoken(Till till, String token) {
        Object count =
                till.page().evaluate("(token) => window.heard.filter((one) => one.includes(token)).length", token);
        return ((Number) count).intValue();
    }

    private static String focused(Till till) {
        return String.valueOf(till.page().evaluate("() => document.activeElement.textContent"));
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
