package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A wait that is shown is true for as long as it is shown, also where nothing happens; times of day are the salon's. */
class ShownWaitIT extends AtTheCounter {

    private static final String ELSEWHERE = "America/New_York";
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    /** What matches a time of day: hours have one digit or two, as the browser likes it. */
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("'0?'H:mm");

    private static final int HOUR = 3_600;

    /** A page that shows a wait, where it does so, and of which quote. */
    private record Look(String path, String place, JsonNode quote) {}

    @Test
    void itGrowsShorterUntilTheFirstIsDueAndStandsFromThenOn() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "shrinking").with("Ada", "Bert");
        shop.post("start", chair("a"));
        shop.post("start", chair("b"));
        shop.post("walk-in", Api.object());
        List<Look> looks = looks(shop);
        JsonNode queue = shop.queue();
        int due = queue.at("/waiting/0/quote/expectedSeconds").asInt();
        for (Look look : looks) {
            try (Screen screen = open(look)) {
                put(screen, queue, 600);
                says(screen, look, inWords(look.quote(), 600));

                put(screen, queue, due + HOUR);
                says(screen, look, inWords(look.quote(), due));
            }
        }
    }

    @Test
    void itStandsWhileNobodyIsCalledThoughAChairIsFree() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "standing", List.of("Window")).with("Ada");
        List<Look> looks = looks(shop);
        JsonNode queue = shop.queue();
        for (Look look : looks) {
            try (Screen screen = open(look)) {
                put(screen, queue, 3 * HOUR);
                says(screen, look, inWords(look.quote(), 0));
            }
        }
    }

    @Test
    void theTicketTellsTimesOfTheSalonWhereverTheBrowserIs() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "far-ticket", AUCKLAND.getId()).with("Ada", "Bert");
        shop.post("start", chair("a"));
        shop.post("start", chair("b"));
        Look ticket = looks(shop).get(2);
        JsonNode queue = shop.queue();
        try (Screen screen = open(ticket)) {
            put(screen, queue, 300);
            PlaywrightAssertions.assertThat(screen.page().locator(".state"))
                    .containsText(Pattern.compile("between "
                            + at(queue, ticket.quote().path("lowSeconds").asInt()) + " and "
                            + at(queue, ticket.quote().path("highSeconds").asInt()) + " · reckoned at "
                            + at(queue, 0) + ","));
            OffsetDateTime end =
                    OffsetDateTime.parse(queue.at("/chairs/0/expectedEnd").asString());
            PlaywrightAssertions.assertThat(screen.page().locator("#chairs + ul"))
                    .containsText(Pattern.compile("until about " + inAuckland(end)));
        }
    }

    @Test
    void theClockOfTheWallIsThatOfTheSalonWhateverZoneTheTelevisionIsSetTo() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "far-wall", AUCKLAND.getId());
        Look wall = looks(shop).get(1);
        JsonNode queue = shop.queue();
        try (Screen screen = open(wall)) {
            put(screen, queue, HOUR);
            PlaywrightAssertions.assertThat(screen.page().locator(".clock")).hasText(Pattern.compile(at(queue, HOUR)));
        }
    }

    @Test
    void whoeverLosesTheConnectionReadsByTheClockOfTheSalonHowOldThePageIs() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "far-join", AUCKLAND.getId());
        Look join = looks(shop).get(0);
        JsonNode queue = shop.queue();
        try (Screen screen = open(join)) {
            put(screen, queue, HOUR);
            screen.reads("This is how it was at");
            Matcher heard = Pattern.compile("how it was at (\\d+):(\\d+)")
                    .matcher(screen.page().innerText("main"));
            assertThat(heard.find()).isTrue();
            LocalTime told = LocalTime.of(Integer.parseInt(heard.group(1)), Integer.parseInt(heard.group(2)));
            LocalTime before =
                    asOf(queue).atZoneSameInstant(AUCKLAND).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            assertThat(Math.floorMod(before.until(told, ChronoUnit.MINUTES), 24 * 60))
                    .as("minutes from %s to %s", before, told)
                    .isLessThan(60);
        }
    }

    @Test
    void theOwnerReadsWhenAnAccountWasMadeByTheClockOfTheSalon() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "far-owner", AUCKLAND.getId());
        JsonNode invited = api.post(
                        "/api/v1/salons/" + shop.id() + "/accounts/invitations",
                        null,
                        Api.object().put("username", "nora").put("role", "staff"))
                .mustBe(201)
                .body();
        OffsetDateTime expires = OffsetDateTime.parse(invited.path("expiresAt").asString());
        try (Screen screen = Screen.abroad(chromium, home, ELSEWHERE)) {
            OwnerDesk desk = OwnerDesk.open(screen, "owner", shop.id() + "#accounts");
            desk.reads(
                    "[data-account=nora]",
                    DateTimeFormatter.ofPattern(", h:mm").format(expires.atZoneSameInstant(AUCKLAND)));
        }
    }

    /** Join page, wall, and the ticket of somebody who joins now. */
    private static List<Look> looks(Shop shop) throws IOException, InterruptedException {
        String address = shop.post("join", Api.object()).path("trackingUrl").asString();
        String path = address.substring(address.indexOf("/t/"));
        JsonNode newcomer = shop.queue().path("joiningNow");
        return List.of(
                new Look("/join/" + shop.id(), ".busy .wait", newcomer),
                new Look("/wall/" + shop.id(), ".joining .wait", newcomer),
                new Look(
                        path,
                        "main:has(#chairs) .state .wait",
                        api.get("/api/v1/tickets/" + path.substring(3))
                                .mustBe(200)
                                .body()
                                .path("quote")));
    }

    private static Screen open(Look look) {
        Screen screen = Screen.abroad(chromium, home, ELSEWHERE).go(look.path());
        screen.page().waitForSelector(look.place());
        return screen;
    }

    /** Puts the clock of the browser to so many seconds after the quotes were reckoned, and holds it there. */
    private static void put(Screen screen, JsonNode queue, int seconds) {
        screen.page()
                .clock()
                .pauseAt(asOf(queue).plusSeconds(seconds).toInstant().toEpochMilli());
    }

    private static OffsetDateTime asOf(JsonNode queue) {
        return OffsetDateTime.parse(queue.path("asOf").asString());
    }

    private static String at(JsonNode queue, int seconds) {
        return inAuckland(asOf(queue).plusSeconds(seconds));
    }

    private static String inAuckland(OffsetDateTime instant) {
        return TIME_OF_DAY.format(instant.atZoneSameInstant(AUCKLAND));
    }

    private static void says(Screen screen, Look look, String words) {
        PlaywrightAssertions.assertThat(screen.page().locator(look.place())).hasText(words);
    }

    /** A quote of which so many seconds have gone. */
    private static String inWords(JsonNode quote, int gone) {
        int low = Math.max(0, quote.path("lowSeconds").asInt() - gone);
        int high = Math.max(0, quote.path("highSeconds").asInt() - gone);
        assertThat(high).as("what is left at most of " + quote).isGreaterThan(60);
        return low < 30 ? "up to " + minutes(high) + " minutes" : minutes(low) + " to " + minutes(high) + " minutes";
    }

    private static long minutes(int seconds) {
        return Math.max(1, Math.round(seconds / 60.0));
    }

    private static ObjectNode chair(String chairId) {
        return Api.object().put("chairId", chairId);
    }
}
