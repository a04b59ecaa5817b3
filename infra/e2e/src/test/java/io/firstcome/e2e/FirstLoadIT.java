package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first look at a page costs a phone, and that a poor phone on a poor network gets there as well. */
class FirstLoadIT extends AtTheCounter {

    private static final int MOST = 100_000;

    /** A slow 3G network: 400 kbit/s, and 400 ms there and back. */
    private static final double SLOW_BYTES_PER_SECOND = 50_000;

    private static final double SLOW_LATENCY = 400;

    @Test
    void theFirstLoadOfACustomersPagesStaysBelowHundredKilobytes() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "light").with("Ada", "Bert", "Cleo");
        String ticket = tracking(shop);
        for (String path : List.of("/join/" + shop.id(), ticket, "/wall/" + shop.id())) {
            try (Screen phone = Screen.open(chromium, home, 360, 800)) {
                Wire wire = Wire.of(phone);
                phone.go(path);
                phone.page().waitForSelector(path.startsWith("/join") ? ".wait" : "section h2");

                assertThat(wire.bytes()).as(path + ", bytes on the wire").isBetween(10_000, MOST);
                assertThat(wire.askedForByScripts())
                        .as("whatever is known before is asked for at once")
                        .allMatch(address ->
                                address.matches(".*/(api/.*|assets/text/.*\\.json|qr\\.svg|sw\\.js|wall/light)"));
            }
        }
    }

    @Test
    void onSlow3gSomebodyJoinsAndSeesTheTicket() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "slow").with("Ada");
        try (Screen phone = Screen.open(chromium, home, 360, 800)) {
            Wire.of(phone).slow();
            phone.page().setDefaultTimeout(60_000);
            phone.go("/join/" + shop.id()).reads("1 person is waiting");
            phone.page().click("form button.main");
            phone.reads("1 person is ahead of you");
            assertThat(phone.wrong()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "he"})
    void withLettersTwiceAsLargeEverythingStillFitsOnASmallPhone(String language)
            throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "large-" + language).with("Ada", "Bert");
        String settings = "?lang=" + language;
        List<String> problems = new ArrayList<>();
        try (Screen phone = Screen.open(chromium, home, 360, 800)) {
            for (String path : List.of("/join/" + shop.id(), tracking(shop), "/poster/" + shop.id(), "/join/nowhere")) {
                phone.go(path + settings);
                phone.page().evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
                Fit.problemsOf(phone.page()).forEach(problem -> problems.add(path + ": " + problem));
                phone.picture("large-" + path.replaceFirst("^/(\\w+)/.*$", "$1")
                        + (path.endsWith("nowhere") ? "-unknown-" : "-") + language);
            }
        }
        assertThat(problems).isEmpty();
    }

    private static String tracking(Shop shop) throws IOException, InterruptedException {
        String address = shop.post("join", io.firstcome.load.product.Api.object())
                .path("trackingUrl")
                .asString();
        return address.substring(address.indexOf("/t/"));
    }

    /** What passes between a browser and the product, counted on the wire: compressed, with headers. */
    private static final class Wire {

        private final CDPSession session;
        private final List<Double> lengths = new CopyOnWriteArrayList<>();
        private final List<String> byScripts = new CopyOnWriteArrayList<>();

        private Wire(CDPSession session) {
            this.session = session;
            session.on(
                    "Network.loadingFinished",
                    event -> lengths.add(event.get("encodedDataLength").getAsDouble()));
            session.on("Network.requestWillBeSent", event -> {
                if (event.getAsJsonObject("initiator").get("type").getAsString().equals("script")) {
                    byScripts.add(event.getAsJsonObject("request").get("url").getAsString());
                }
            });
            session.send("Network.enable");
        }

        static Wire of(Screen screen) {
            return new Wire(screen.page().context().newCDPSession(screen.page()));
        }

        void slow() {
            JsonObject conditions = new JsonObject();
            conditions.addProperty("offline", false);
            conditions.addProperty("latency", SLOW_LATENCY);
            conditions.addProperty("downloadThroughput", SLOW_BYTES_PER_SECOND);
            conditions.addProperty("uploadThroughput", SLOW_BYTES_PER_SECOND);
            session.send("Network.emulateNetworkConditions", conditions);
        }

        int bytes() {
            return (int) lengths.stream().mapToDouble(Double::doubleValue).sum();
        }

        List<String> askedForByScripts() {
            return List.copyOf(byScripts);
        }
    }
}
