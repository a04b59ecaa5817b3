package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.load.product.Api;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole day of a salon on four screens at once: a customer's phone, the till, the wall, and the owner's figures. */
class WholeDayIT extends AtTheCounter {

    @Test
    void fourScreensTellTheSameDay() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "whole-day");
        try (Phone ada = Phone.open(chromium, home);
                Till till = till(shop);
                Wall wall = Wall.open(chromium, home, shop)) {
            String first = till.walkIn("Bert");
            String token = ada.join(shop);
            ada.reads("1 person is ahead of you");
            wall.reads("next", first).reads("next", token);
            figures(shop, "joined", 2);

            till.tap(till.chair("a"), "Next: " + first);
            ada.reads("You are next");
            wall.reads("serving", first).reads("serving", "Window");

            till.walkIn("Nina");
            till.tapMore("Nina", "Priority…").page().check("[value=CHILD]");
            till.tap(till.dialog(), "Start \\w\\d\\d before them");
            ada.reads("A priority start was used").reads("1 of 3 today: a small child.");
            wall.reads("serving", "Door");
            figures(shop, "priorityStarts", 1);
            pictures(ada, till, wall, "bypassed");

            till.tap(till.chair("a"), "Complete").reads(till.chair("a"), "free");
            till.anotherTap().tap(till.chair("a"), "Call");
            ada.reads("It is your turn: Window");
            wall.reads("called", token).reads("called", "Window");
            pictures(ada, till, wall, "called");

            till.anotherTap().tap(till.chair("a"), "Start " + token);
            ada.reads("You are being served: Window");
            wall.reads("called", "Nobody is being called").reads("before", token);
            till.anotherTap().tap(till.chair("a"), "Complete");
            ada.reads("Thank you for your visit");
            figures(shop, "served", 2);

            shop.post("close-day", Api.object());
            wall.reads("joining", "Closed for today.");
            assertThat(ada.screen().wrong()).isEmpty();
            assertThat(till.screen().wrong()).isEmpty();
            assertThat(wall.screen().wrong()).isEmpty();
        }
    }

    /** Waits until the owner's figures of the day say so. */
    private static void figures(Shop shop, String figure, int expected) throws IOException, InterruptedException {
        String day = shop.queue().path("day").asString();
        await().untilAsserted(() -> {
            JsonNode figures = api.get("/api/v1/queue/" + shop.id() + "/days/" + day)
                    .mustBe(200)
                    .body();
            assertThat(figures.path(figure).asInt(-1)).as(figure).isEqualTo(expected);
        });
    }

    private static void pictures(Phone phone, Till till, Wall wall, String moment) {
        phone.picture("day-" + moment + "-phone");
        till.screen().picture("day-" + moment + "-till");
        wall.picture("day-" + moment + "-wall");
    }
}
