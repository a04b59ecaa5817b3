package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The owner's page in every tab, state, language and theme: it fits every screen and has no barrier. */
class OwnerScreensIT extends AtTheCounter {

    private static final List<Integer> WIDTHS = List.of(360, 768, 1440, 1920);

    private static Shop busy;

    @BeforeAll
    static void weeksOfWork(@TempDir Path files) throws IOException, InterruptedException {
        busy = Shop.register(api, "busy-weeks");
        Path visits = files.resolve("visits.csv");
        Files.writeString(
                visits,
                PastWeeks.endingOn(
                        LocalDate.parse(busy.queue().path("day").asString()).minusDays(1)));
        String progress = Objects.requireNonNull(api.upload("/api/v1/salons/busy-weeks/imports", visits, Map.of())
                .mustBe(202)
                .location());
        await().until(() -> api.get(progress).body().path("status").asString().equals("DONE"));
        busy.with("Ada", "Bert", "Cleo", "Dora", "Emil");
        for (String chair : List.of("a", "b")) {
            String ticket = busy.post("start", Api.object().put("chairId", chair))
                    .path("ticketId")
                    .asString();
            busy.post("complete", Api.object().put("ticketId", ticket));
        }
        busy.post(
                "start-priority",
                Api.object()
                        .put("ticketId", waiting(busy, "Emil"))
                        .put("chairId", "a")
                        .put("reasonCode", "CHILD"));
        busy.post("leave", Api.object().put("ticketId", waiting(busy, "Dora")));
        for (int limit = 4; limit < 9; limit++) {
            busy.allowPriority(limit);
        }
    }

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
    void everyTabFitsAndHasNoBarrier(String language, String theme, int pictured)
            throws IOException, InterruptedException {
        String settings = "?lang=" + language + "&theme=" + theme;
        Looks looks = new Looks("owner", language + "-" + theme, pictured, WIDTHS);
        try (Screen screen = Screen.open(chromium, home, 1440, 900)) {
            screen.go("/owner/" + busy.id() + settings + "#figures");
            looks.look(screen, "signed-out");
            OwnerDesk desk = OwnerDesk.open(screen, "owner", busy.id() + settings + "#figures");
            Page page = desk.page();
            page.waitForSelector("[data-picture=priority] canvas");
            looks.look(screen, "figures");
            page.locator("summary").all().forEach(com.microsoft.playwright.Locator::click);
            looks.look(screen, "tables");
            desk.tab("accounts");
            page.fill("#panel-accounts [name=username]", "nora." + language + "." + theme);
            page.click("#panel-accounts form button.main");
            page.waitForSelector("#invitation-link");
            looks.look(screen, "accounts");
            desk.tab("history");
            page.waitForSelector(".versions li >> nth=5");
            looks.look(screen, "history");
            desk.tab("settings");
            looks.look(screen, "settings");
            page.fill("#field-capacity", "40");
            page.locator("#field-capacity").blur();
            looks.look(screen, "unsaved");
            Answer now = api.get("/api/v1/salons/" + busy.id()).mustBe(200);
            busy.allowPriority(now.body().at("/priorityPolicy/dailyLimit").asInt() + 1);
            assertThat(screen.wrong()).isEmpty();
            desk.save();
            page.waitForSelector(".conflict");
            looks.look(screen, "conflict");
            page.click(".conflict .row button >> nth=0");
            page.click(".conflict button.main");
            page.fill("#field-capacity", "0");
            page.fill("#field-chairs-0-name", "x".repeat(100));
            page.locator("#field-capacity").blur();
            desk.save();
            page.waitForSelector("[aria-invalid=true]");
            looks.look(screen, "refused");
            page.navigate(home + "/owner" + settings);
            page.waitForSelector("main ul a");
            looks.look(screen, "choose");
            assertThat(screen.wrong())
                    .as("besides what the browser says of the two refusals")
                    .allMatch(line -> line.contains("412") || line.contains("422"));
            assertThat(looks.problems()).isEmpty();
        }
    }

    @Test
    void picturesAreDrawnAgainWhereThemeOrSizeChange() {
        try (Screen screen = Screen.open(chromium, home, 1440, 900)) {
            OwnerDesk desk = OwnerDesk.open(screen, "owner", busy.id() + "#figures");
            Page page = desk.page();
            page.waitForSelector("[data-picture=waits] .uplot");
            String light = drawing(page);

            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.waitForFunction(
                    "(before) => document.querySelector('[data-picture=waits] .uplot canvas').toDataURL() !== before",
                    light);
            page.setViewportSize(500, 900);
            page.waitForFunction("() => document.querySelector('[data-picture=waits] .uplot').clientWidth <= 500");

            assertThat(Fit.problemsOf(page)).isEmpty();
            assertThat(screen.wrong()).isEmpty();
        }
    }

    /** Days that were lived through here, which no file can bring: with quotes, and several people who pull to the front. */
    @ParameterizedTest
    @CsvSource({"light, 1440", "dark, 360"})
    void weeksWithQuotesAndManyHandsAreDrawnWithoutOverflow(String theme, int width) {
        Looks looks = new Looks("owner", theme, width, WIDTHS);
        try (Screen screen = Screen.open(chromium, home, 1440, 900)) {
            screen.page().route("**/figures?*", LivedWeeks::answer);
            OwnerDesk desk = OwnerDesk.open(screen, "owner", busy.id() + "?lang=en&theme=" + theme + "#figures");
            assertThat(desk.picture("priority").locator("h5").allInnerTexts())
                    .containsExactly("All together", "maximiliane.von-hohenlohe", "eva", "tom");
            desk.reads("[data-picture=quotes] figcaption", "80% waited within the range");

            looks.look(screen, "weeks");

            assertThat(looks.problems()).isEmpty();
            assertThat(screen.wrong()).isEmpty();
        }
    }

    @Test
    void textOfTwiceTheSizeFitsTheSmallestScreen() {
        List<String> problems = new ArrayList<>();
        try (Screen screen = Screen.open(chromium, home, 720, 900)) {
            OwnerDesk desk = OwnerDesk.open(screen, "owner", busy.id() + "?theme=light#figures");
            screen.page().evaluate("() => (document.documentElement.style.fontSize = '200%')");
            for (String tab : List.of("figures", "settings", "accounts", "history")) {
                desk.tab(tab);
                Fit.problemsOf(screen.page()).forEach(problem -> problems.add(tab + ": " + problem));
            }
        }
        assertThat(problems).isEmpty();
    }

    private static String drawing(Page page) {
        return String.valueOf(
                page.evaluate("() => document.querySelector('[data-picture=waits] .uplot canvas').toDataURL()"));
    }
}
