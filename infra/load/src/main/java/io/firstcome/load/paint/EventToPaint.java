package io.firstcome.load.paint;

import com.microsoft.playwright.Page;
import io.firstcome.load.bench.BenchLine;
import io.firstcome.load.bench.Effort;
import io.firstcome.load.bench.Figure;
import io.firstcome.load.bench.Numbers;
import io.firstcome.load.bench.Scratch;
import io.firstcome.load.browser.InstalledChromium;
import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import io.firstcome.load.product.Salons;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * From the moment an event happened, before it is on disk, until a browser on this machine has painted it: on the phone of
 * a customer, which asks for its ticket after each frame, and on the wall. Somebody ahead is skipped, and comes back.
 */
public final class EventToPaint implements BenchLine {

    private static final String QUEUE = "/api/v1/queue/painted";
    private static final int EVENTS = 400;
    private static final int NOT_COUNTED = 60;

    @Override
    public String name() {
        return "paint";
    }

    @Override
    public Figure measure(Effort effort) throws Exception {
        int events = effort.of(EVENTS);
        long[] phone = new long[events];
        long[] wall = new long[events];
        try (Scratch scratch = Scratch.create();
                RunningProduct product = Product.asRunStartsIt(
                                scratch.directory().resolve("data"))
                        .start();
                InstalledChromium chromium = InstalledChromium.start()) {
            Api api = Api.signIn(product.port());
            Salons.register(api, "painted", 2);
            JsonNode ahead = joined(api);
            String home = "http://127.0.0.1:" + product.port();
            Page phonePage = chromium.browser().newContext().newPage();
            Page wallPage = chromium.browser().newContext().newPage();
            String track =
                    URI.create(joined(api).path("trackingUrl").asString()).getPath();
            PaintedPart ofThePhone = PaintedPart.open(phonePage, home + track + "?lang=en", ".state", "You are next");
            PaintedPart ofTheWall = PaintedPart.open(
                    wallPage,
                    home + "/wall/painted",
                    ".next",
                    ahead.path("token").asString());
            for (int event = -NOT_COUNTED; event < events; event++) {
                boolean away = event % 2 == 0;
                ofThePhone.expect(away);
                ofTheWall.expect(!away);
                double happened = happens(api, away, ahead.path("ticketId").asString());
                double[] painted = {ofThePhone.paintedAt(), ofTheWall.paintedAt()};
                if (event >= 0) {
                    phone[event] = (long) ((painted[0] - happened) * 1_000);
                    wall[event] = (long) ((painted[1] - happened) * 1_000);
                }
            }
        }
        return figure(phone, wall);
    }

    private Figure figure(long[] phone, long[] wall) {
        return Figure.below(
                this,
                "event to painted page in Chromium, a customer's phone, p95",
                "-",
                "ms",
                Numbers.percentile(phone, 0.95) / 1e3,
                100,
                phone.length + " events one after another, the phone and a wall open at once; phone " + spread(phone)
                        + "; wall " + spread(wall) + ". From the time in the event to the frame after the change.");
    }

    private static String spread(long[] micros) {
        return "p50 " + Numbers.plain(Numbers.percentile(micros, 0.5) / 1e3) + " ms, p95 "
                + Numbers.plain(Numbers.percentile(micros, 0.95) / 1e3) + " ms, p99 "
                + Numbers.plain(Numbers.percentile(micros, 0.99) / 1e3) + " ms, max "
                + Numbers.plain(Numbers.percentile(micros, 1) / 1e3) + " ms";
    }

    /** Lets somebody go away or come back, and answers when that was, in milliseconds since 1970. */
    private static double happens(Api api, boolean away, String ticketId) throws IOException, InterruptedException {
        Answer answer = away
                ? api.post(
                        QUEUE + "/skip",
                        null,
                        Api.object().put("ticketId", ticketId).put("reason", "Not here"))
                : api.post(QUEUE + "/undo-skip", null, Api.object().put("ticketId", ticketId));
        long position = answer.mustBe(200).position();
        String at = api.get(QUEUE, Map.of("X-Min-Position", Long.toString(position)))
                .mustBe(200)
                .body()
                .path("asOf")
                .asString();
        Instant happened = OffsetDateTime.parse(at).toInstant();
        return happened.getEpochSecond() * 1e3 + happened.getNano() / 1e6;
    }

    private static JsonNode joined(Api api) throws IOException, InterruptedException {
        return api.post(QUEUE + "/join", null, Api.object()).mustBe(201).body();
    }
}
