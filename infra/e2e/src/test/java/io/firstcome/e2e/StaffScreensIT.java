package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The console in every state, language and theme: it fits every screen, has no barrier, and nothing is wrong with it. */
class StaffScreensIT extends AtTheCounter {

    private static final List<Integer> WIDTHS = List.of(360, 768, 1440, 1920);

    @ParameterizedTest
    @CsvSource({
        "en, light, 1440",
        "en, dark, 360",
        "de, light, 768",
        "de, dark, 1440",
        "es, light, 360",
        "es, dark, 1920",
        "he, light, 1440",
        "he, dark, 360"
    })
    void theConsoleFitsAndHasNoBarrierInAnyState(String language, String theme, int pictured)
            throws IOException, InterruptedException {
        String settings = "&lang=" + language + "&theme=" + theme;
        Shop empty = Shop.register(api, "empty-" + language + "-" + theme);
        Shop busy = busy("busy-" + language + "-" + theme);
        Looks looks = new Looks("staff", language + "-" + theme, pictured, WIDTHS);
        try (Screen screen = Screen.open(chromium, home, 1440, 900)) {
            screen.go("/staff?salon=" + empty.id() + settings);
            looks.look(screen, "signed-out");
            Till till = Till.open(screen, "manager", empty.id(), settings);
            looks.look(screen, "empty");
            screen.go("/staff?salon=" + busy.id() + settings);
            till.page().waitForSelector(".side .ticket");
            till.page().waitForSelector(".figures");
            looks.look(screen, "busy");
            dialogs(till, looks);
            assertThat(screen.wrong()).isEmpty();
            refusedAndOffline(till, busy, looks);
            assertThat(screen.wrong())
                    .as("besides what the browser says of a refused sign-in and a cut connection")
                    .allMatch(line -> line.contains("Failed to load resource") || line.contains("WebSocket"));
            assertThat(looks.problems()).isEmpty();
        }
    }

    private static void dialogs(Till till, Looks looks) {
        Page page = till.page();
        till.press("n");
        page.waitForSelector("dialog[open] form");
        looks.look(till.screen(), "walk-in");
        page.fill("[name=displayName]", "Anna-Lena");
        till.press("Enter");
        page.waitForFunction("() => document.querySelector('dialog .code')?.naturalWidth > 0");
        looks.look(till.screen(), "ticket");
        close(till);
        page.click(".below > .stack:not(.side) .ticket >> nth=-1 >> .more");
        page.waitForSelector(".more[aria-expanded=true]");
        looks.look(till.screen(), "more");
        page.click(".ticket:has([aria-expanded=true]) .deeds button >> nth=2");
        page.waitForSelector("dialog[open] fieldset");
        page.check("[value=OTHER]");
        page.waitForSelector("[name=reasonText]");
        looks.look(till.screen(), "priority");
        close(till);
        page.click(".below > .stack:not(.side) .ticket >> nth=-1 >> .deeds button >> nth=0");
        page.waitForSelector("dialog[open] [name=reason]");
        looks.look(till.screen(), "skip");
        close(till);
        for (String key : List.of("l", "?")) {
            till.press(key);
            page.waitForSelector("dialog[open] h2");
            looks.look(till.screen(), key.equals("l") ? "undo" : "keys");
            close(till);
        }
        page.click(".head > .row:not(.bar) > button >> nth=-1");
        page.waitForSelector("dialog[open] [name=language]");
        looks.look(till.screen(), "menu");
        page.click("dialog .choices > button >> nth=1");
        page.waitForSelector("dialog[open] .grave");
        looks.look(till.screen(), "close-day");
        close(till);
    }

    private static void refusedAndOffline(Till till, Shop shop, Looks looks) throws IOException, InterruptedException {
        Page page = till.page();
        shop.post("take-break", Api.object().put("chairId", "c"));
        page.waitForSelector("[data-chair=c][data-state=ON_BREAK]");
        HeldRequest late = HeldRequest.of(page, "end-break");
        page.click("[data-chair=c] button.main");
        late.isSent();
        shop.post("end-break", Api.object().put("chairId", "c"));
        late.arrives();
        page.waitForSelector(".refusal");
        looks.look(till.screen(), "refused");
        page.click(".refusal button >> nth=-1");
        page.context().setOffline(true);
        page.waitForSelector(".offline");
        looks.look(till.screen(), "offline");
        page.context().setOffline(false);
        page.waitForSelector(".offline", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        page.click(".head > .row:not(.bar) > button >> nth=-1");
        page.click("dialog .choices > button >> nth=-1");
        page.fill("[name=username]", "staff");
        page.fill("[name=password]", "wrong");
        till.press("Enter");
        page.waitForSelector("form .banner");
        looks.look(till.screen(), "sign-in-refused");
    }

    private static void close(Till till) {
        till.press("Escape");
        till.page().waitForSelector("dialog:not([open])", Till.attached());
    }

    private static Shop busy(String id) throws IOException, InterruptedException {
        Shop shop = Shop.register(api, id, List.of("Window", "Door", "The one beside the mirror"));
        shop.with("Ada", "Bert", "Cleo");
        shop.post("start", Api.object().put("chairId", "a"));
        shop.post("call", Api.object().put("chairId", "b"));
        shop.post(
                "walk-in",
                Api.object()
                        .put("displayName", "Maximiliane-Alexandra von Schwarzenberg-Hohenlohe")
                        .put("phone", "+49 (30) 1234567-89")
                        .put("note", "Allergic to ammonia: only the colours from the white shelf, please")
                        .put("service", "beard")
                        .put("priorityClass", "member")
                        .put("wantedChair", "b"));
        shop.with("Emil", "Franziska", "Gustav");
        await().until(() -> !shop.ticketOf("Gustav").isEmpty());
        shop.post("skip", Api.object().put("ticketId", shop.ticketOf("Emil")).put("reason", "Stepped outside"));
        shop.post(
                "skip", Api.object().put("ticketId", shop.ticketOf("Franziska")).put("reason", "Asked to wait"));
        String gustav = shop.ticketOf("Gustav");
        shop.post("skip", Api.object().put("ticketId", gustav).put("reason", "Not here when called"));
        shop.post("no-show", Api.object().put("ticketId", gustav));
        return shop;
    }
}
