package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.load.product.Api;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a room sees of its line on a television. */
class WallIT extends AtTheCounter {

    /** Contrast of every text with what is behind it, after WCAG; answers those below seven. */
    private static final String TOO_FAINT = """
            () => {
              const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
              const linear = (part) => (part /= 255) <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
              const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
              const behind = (one) => {
                const colour = parts(getComputedStyle(one).backgroundColor);
                return colour[3] === 0 && one.parentElement ? behind(one.parentElement) : colour;
              };
              const texts = [...document.querySelectorAll("body *")].filter((one) =>
                [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && one.getClientRects().length);
              return texts.map((one) => {
                const [a, b] = [light(parts(getComputedStyle(one).color)), light(behind(one))].sort((x, y) => y - x);
                return [one.textContent.trim(), (a + 0.05) / (b + 0.05)];
              }).filter(([, contrast]) => contrast < 7).map(String);
            }""";

    /** Letters in hundredths of the height of the screen, the smallest of each kind. */
    private static final String SMALLEST = """
            (what) => Math.min(...[...document.querySelectorAll(what)]
              .map((one) => parseFloat(getComputedStyle(one).fontSize) / innerHeight * 100))""";

    @Test
    void theRoomSeesWhoIsCalledServedAndNext() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "wall-day").with("Ada", "Bert", "Cleo", "Dora");
        try (Wall wall = Wall.open(chromium, home, shop)) {
            List<String> tokens = waiting(shop);
            wall.reads("next", tokens.get(0)).reads("called", "Nobody is being called");
            shop.post("start", Api.object().put("chairId", "a"));
            wall.reads("serving", tokens.get(0)).reads("serving", "Window");
            shop.post("call", Api.object().put("chairId", "b"));
            wall.reads("called", tokens.get(1)).reads("called", "Door").reads("next", tokens.get(2));
            wall.reads("joining", "minutes").picture("wall-called");
            shop.post("start", Api.object().put("chairId", "b"));
            wall.reads("called", "Nobody is being called").reads("before", tokens.get(1));

            assertThat(wall.page().locator("body").innerText()).doesNotContain("Ada", "Bert", "Cleo", "Dora");
            assertThat(wall.screen().barriers()).isEmpty();
            assertThat(wall.screen().wrong()).isEmpty();

            shop.post("pause-joining", Api.object());
            wall.reads("joining", "Nobody can join right now.").picture("wall-paused");
        }
    }

    @Test
    void aCallIsSpokenOnceSomebodyAskedForIt() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "wall-loud").with("Ada", "Bert");
        try (Wall wall = Wall.open(chromium, home, shop)) {
            List<String> tokens = waiting(shop);
            shop.post("call", Api.object().put("chairId", "a"));
            wall.reads("called", tokens.get(0));
            assertThat(wall.said()).isEmpty();

            wall.button("Call aloud").click();
            shop.post("call", Api.object().put("chairId", "b"));
            wall.reads("called", tokens.get(1));
            String spelled = tokens.get(1).charAt(0) + " " + tokens.get(1).substring(1);
            assertThat(wall.said()).containsExactly("Number " + spelled + ", please come to Door.");
        }
    }

    @Test
    void itIsReadableAtTenMetresInBothThemes() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "wall-far").with("Ada", "Bert", "Cleo", "Dora", "Emil", "Fritz");
        shop.post("start", Api.object().put("chairId", "a"));
        shop.post("call", Api.object().put("chairId", "b"));
        for (String theme : List.of("light", "dark")) {
            try (Wall wall = Wall.open(chromium, home, shop)) {
                wall.screen().go("/wall/" + shop.id() + "?theme=" + theme);
                wall.reads("serving", "Window");

                assertThat((List<?>) wall.page().evaluate(TOO_FAINT)).as(theme).isEmpty();
                assertThat(smallest(wall, ".called .token")).isGreaterThanOrEqualTo(25);
                assertThat(smallest(wall, "section .token, .joining .wait")).isGreaterThanOrEqualTo(6);
                assertThat(smallest(wall, "h2, .chair")).isGreaterThanOrEqualTo(3.8);
                wall.picture("wall-" + theme);
            }
        }
    }

    @Test
    void thePictureMovesAFewPixelsAnHour() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "wall-still");
        try (Wall wall = Wall.open(chromium, home, shop)) {
            Set<String> places = new HashSet<>();
            for (int tenMinutes = 0; tenMinutes < 6; tenMinutes++) {
                JsonNode at = place(wall);
                assertThat(Math.abs(at.path("x").asDouble())).isLessThan(8);
                assertThat(Math.abs(at.path("y").asDouble())).isLessThan(8);
                places.add(at.toString());
                wall.later(10 * 60_000);
            }
            assertThat(places).hasSize(6);
        }
    }

    private static JsonNode place(Wall wall) {
        Object box = wall.page()
                .evaluate("() => { const box = document.querySelector('main').getBoundingClientRect();"
                        + " return JSON.stringify({ x: box.x, y: box.y }); }");
        return tools.jackson.databind.json.JsonMapper.shared().readTree(String.valueOf(box));
    }

    private static double smallest(Wall wall, String what) {
        return ((Number) wall.page().evaluate(SMALLEST, what)).doubleValue();
    }

    private static List<String> waiting(Shop shop) throws IOException, InterruptedException {
        return shop.queue()
                .path("waiting")
                .valueStream()
                .map(one -> one.path("token").asString())
                .toList();
    }
}
