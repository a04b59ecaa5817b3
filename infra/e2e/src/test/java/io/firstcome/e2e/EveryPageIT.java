package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.load.product.Api;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every page in every state, language, theme and width: it fits, nothing is cut off, axe finds
 * nothing, the console stays silent, no other host is asked and the content policy is kept. A page more is a line more.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT extends AtTheCounter {

    /** Screens as they are: a phone, a tablet, a laptop, a television. */
    private static final Map<Integer, Integer> SIZES =
            new TreeMap<>(Map.of(360, 740, 768, 1024, 1440, 900, 1920, 1080));

    /** In these also pictures are taken, of the smallest and of the largest. */
    private static final String PICTURED = "en-light he-dark";

    /** Where axe looks: at both themes in either direction; to it, one language is as good as another. */
    private static final String LOOKED_AT = "en-light de-dark he-light he-dark";

    /** Tokens are drawn by lot; the widest one shall fit as well. */
    private static final String WIDEST_TOKENS = """
            () => document.querySelectorAll(".token").forEach((one) => one.childNodes.forEach((node) => {
              if (node.nodeType === 3 && /^[A-Z]\\d\\d$/.test(node.data)) node.data = "W88";
            }))""";

    private final List<Look> looks = new ArrayList<>();
    private final List<Look> signedIn = new ArrayList<>();

    /** A page in a state: what it is called, where it is, and what shows that it is complete. */
    private record Look(String name, String path, String complete) {}

    @BeforeAll
    void fillTheSalons() throws IOException, InterruptedException {
        Shop busy = Shop.register(api, "every-busy", List.of("Window", "Door", "The one beside the mirror"));
        String served = joined(busy);
        String left = joined(busy);
        String skipped = joined(busy);
        String called = joined(busy);
        String passed = joined(busy);
        busy.with("Nina");
        act(busy, "start", served, "a", null);
        act(busy, "complete", served, null, null);
        act(busy, "leave", left, null, null);
        act(busy, "skip", skipped, null, "Not here when called");
        act(busy, "call", called, "b", null);
        busy.post(
                "start-priority",
                Api.object()
                        .put("ticketId", busy.ticketOf("Nina"))
                        .put("chairId", "a")
                        .put("reasonCode", "ELDERLY_OR_DISABLED"));
        busy.post("take-break", Api.object().put("chairId", "c"));
        Shop paused = Shop.register(api, "every-paused").with("Ada");
        paused.post("pause-joining", Api.object());

        looks.add(new Look("join", "/join/" + busy.id(), ".wait"));
        looks.add(new Look("join-paused", "/join/" + paused.id(), ".busy h2"));
        looks.add(new Look("join-unknown", "/join/nowhere", ".card"));
        looks.add(new Look("ticket-waiting", path(passed), "progress"));
        looks.add(new Look("ticket-called", path(called), "body.called"));
        looks.add(new Look("ticket-skipped", path(skipped), "progress"));
        looks.add(new Look("ticket-completed", path(served), ".state h2"));
        looks.add(new Look("ticket-left", path(left), ".state a"));
        looks.add(new Look("ticket-unknown", "/t/made-up", ".card"));
        looks.add(new Look("wall", "/wall/" + busy.id(), ".joining .wait"));
        looks.add(new Look("wall-full", "/wall/" + full().id(), ".called .more"));
        looks.add(new Look("wall-paused", "/wall/" + paused.id(), ".joining .message"));
        looks.add(new Look("wall-unknown", "/wall/nowhere", ".card"));
        looks.add(new Look("poster", "/poster/" + busy.id(), "article img"));
        looks.add(new Look("poster-unknown", "/poster/nowhere", ".card"));
        looks.add(new Look("welcome", invitation(busy), "[name=password]"));
        looks.add(new Look("welcome-unknown", "/welcome/made-up", ".card"));
        looks.add(new Look("sign-in", "/staff", "[name=username]"));
        looks.add(new Look("owner-sign-in", "/owner", "[name=username]"));
        signedIn.add(new Look("staff", "/staff", ".figures"));
        signedIn.add(new Look("owner", "/owner", "main ul a"));
        signedIn.add(new Look("owner-figures", "/owner/" + busy.id(), ".tiles"));
        signedIn.add(new Look("owner-settings", "/owner/" + busy.id() + "#settings", ".savebar"));
        signedIn.add(new Look("owner-accounts", "/owner/" + busy.id() + "#accounts", "[data-account=owner]"));
        signedIn.add(new Look("owner-history", "/owner/" + busy.id() + "#history", ".versions li"));
    }

    /** As many as a wall can show, and more: called, in service and waiting. */
    private static Shop full() throws IOException, InterruptedException {
        List<String> chairs = IntStream.rangeClosed(1, 17)
                .mapToObj(number -> "Chair " + number)
                .toList();
        Shop full = Shop.register(api, "every-full", chairs);
        for (int person = 0; person < 30; person++) {
            full.post("walk-in", Api.object());
        }
        for (int chair = 0; chair < chairs.size(); chair++) {
            ObjectNode there = Api.object().put("chairId", String.valueOf((char) ('a' + chair)));
            full.post(chair < 9 ? "start" : "call", there);
        }
        return full;
    }

    @ParameterizedTest
    @CsvSource({
        "en, light",
        "en, dark",
        "de, light",
        "de, dark",
        "es, light",
        "es, dark",
        "he, light",
        "he, dark",
    })
    void everyPageFitsAndHasNoBarrier(String language, String theme) {
        List<String> problems = new ArrayList<>();
        String variant = language + "-" + theme;
        String settings = "lang=" + language + "&theme=" + theme;
        try (Screen screen = Screen.open(chromium, home, 1440, 900)) {
            looks.forEach(look -> problems.addAll(problemsOf(look, screen, settings, variant)));
            Till.open(screen, "owner", "every-busy", "&" + settings);
            signedIn.forEach(look -> problems.addAll(problemsOf(look, screen, settings, variant)));
            assertThat(problems).isEmpty();
            assertThat(screen.wrong())
                    .as("besides what the browser says of what is not there")
                    .allMatch(line -> line.contains("status of 404") || line.contains("response code: 404"));
        }
    }

    private static List<String> problemsOf(Look look, Screen screen, String settings, String variant) {
        List<String> problems = new ArrayList<>();
        screen.go(look.path().replaceFirst("(?=#|$)", "?" + settings));
        screen.page().waitForSelector(look.complete());
        screen.page().evaluate(WIDEST_TOKENS);
        SIZES.forEach((width, height) -> {
            screen.page().setViewportSize(width, height);
            screen.painted();
            for (String problem : Fit.problemsOf(screen.page())) {
                problems.add(look.name() + " at " + width + ": " + problem);
            }
            for (String problem : Fit.cutOffBelow(screen.page())) {
                problems.add(look.name() + " at " + width + ", cut off below: " + problem);
            }
            if (PICTURED.contains(variant) && (width == 360 || width == 1920)) {
                screen.picture("every-" + look.name() + "-" + variant + "-" + width);
            }
        });
        screen.page().setViewportSize(1440, 900);
        if (LOOKED_AT.contains(variant)) {
            screen.barriers().forEach(barrier -> problems.add(look.name() + ": " + barrier));
        }
        return problems;
    }

    @Test
    void theChecksNoticeWhatDoesNotFitAndABrokenPolicy() {
        try (Screen screen = Screen.open(chromium, home, 360, 800)) {
            screen.go("/join/every-busy").page().waitForSelector(".wait");
            screen.page().evaluate("""
                    () => {
                      document.querySelector("h1").style.cssText = "width: 500px";
                      document.querySelector(".card").style.cssText = "height: 10px; overflow: hidden";
                      document.querySelector("button").setAttribute("style", "height: 20px; min-block-size: 0");
                    }""");

            assertThat(Fit.problemsOf(screen.page())).isNotEmpty();
            assertThat(Fit.cutOffBelow(screen.page())).isNotEmpty();
            assertThat(screen.wrong()).anyMatch(line -> line.contains("content policy: style-src"));
        }
    }

    @Test
    void aScreenThatIsNeverPaintedIsSaidToBeSo() {
        try (Screen screen = Screen.open(chromium, home, 360, 800)) {
            screen.go("/join/every-busy").painted();
            screen.page().evaluate("""
                    () => {
                      const later = setTimeout;
                      window.setTimeout = (deed) => later(deed, 0);
                      window.requestAnimationFrame = () => 0;
                    }""");

            assertThatThrownBy(screen::painted).hasMessageContaining("painted no two frames within 30 s");
        }
    }

    /** The address at which somebody who was invited takes over their account. */
    private static String invitation(Shop shop) throws IOException, InterruptedException {
        String url = api.post(
                        "/api/v1/salons/" + shop.id() + "/accounts/invitations",
                        null,
                        Api.object().put("username", "nora").put("role", "staff"))
                .mustBe(201)
                .body()
                .path("invitationUrl")
                .asString();
        return url.substring(url.indexOf("/welcome/"));
    }

    /** The address of somebody's ticket. */
    private static String joined(Shop shop) throws IOException, InterruptedException {
        return shop.post("join", Api.object()).toString();
    }

    private static String path(String joined) {
        return joined.replaceFirst("^.*\"trackingUrl\":\"https?://[^/]+(/t/[^\"]+)\".*$", "$1");
    }

    private static void act(Shop shop, String verb, String joined, @Nullable String chairId, @Nullable String reason)
            throws IOException, InterruptedException {
        ObjectNode body = Api.object().put("ticketId", joined.replaceFirst("^.*\"ticketId\":\"([^\"]+)\".*$", "$1"));
        if (chairId != null) {
            body.put("chairId", chairId);
        }
        if (reason != null) {
            body.put("reason", reason);
        }
        shop.post(verb, body);
    }
}
