package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import io.firstcome.load.product.Salons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A customer with a phone: joins, waits, is called, is served, and looks back. */
class CustomersDayIT {

    private static RunningProduct product;
    private static Chromium chromium;
    private static Api api;
    private static String home;

    @BeforeAll
    static void openTheSalon(@TempDir Path folder) throws IOException, InterruptedException {
        product = new Product(folder.resolve("data")).start();
        home = "http://127.0.0.1:" + product.port();
        api = Api.signIn(product.port());
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeTheSalon() {
        chromium.close();
        product.close();
    }

    @Test
    void aCustomerJoinsFromAPhoneIsCalledAndServed() throws IOException, InterruptedException {
        String salon = register("corner");
        try (Screen phone = Screen.open(chromium, home, 360, 800)) {
            phone.go("/join/" + salon);
            phone.picture("join");
            phone.page().fill("input[name=displayName]", "Ada");
            phone.page().click("button.main");
            phone.page().waitForURL(Pattern.compile(".*/t/.+"));
            phone.reads("0 people are ahead of you");
            phone.picture("ticket-waiting");
            String ticket = firstWaiting(salon);

            post(salon, "/call", Api.object().put("chairId", "c1"));
            phone.reads("It is your turn");
            assertThat(phone.page().title()).startsWith("Your turn");
            phone.picture("ticket-called");

            post(salon, "/start", Api.object().put("chairId", "c1"));
            phone.reads("You are being served");
            post(salon, "/complete", Api.object().put("ticketId", ticket));
            phone.reads("Thank you for your visit");
            phone.picture("ticket-completed");

            assertThat(phone.wrong()).isEmpty();
        }
    }

    @Test
    void whoTapsTwiceJoinsOnce() throws IOException, InterruptedException {
        String salon = register("hasty");
        try (Screen phone = Screen.open(chromium, home, 360, 800)) {
            phone.go("/join/" + salon);
            phone.page().dblclick("button.main");
            phone.page().waitForURL(Pattern.compile(".*/t/.+"));
            phone.reads("ahead of you");
        }
        assertThat(api.get("/api/v1/queue/" + salon).body().path("waiting")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "768, light", "1440, light"})
    void thePagesOfACustomerFitAndHaveNoBarrier(int width, String theme) throws IOException, InterruptedException {
        String salon = register("fitting-" + width + "-" + theme);
        String tracking = joined(salon);
        for (String path : List.of("/join/" + salon, tracking)) {
            try (Screen screen = Screen.open(chromium, home, width, 800)) {
                screen.go(path + "?theme=" + theme);
                screen.picture(path.split("/", 3)[1] + "-" + width + "-" + theme);

                assertThat(screen.overflowing()).isEmpty();
                assertThat(screen.barriers()).isEmpty();
                assertThat(screen.wrong()).isEmpty();
            }
        }
    }

    private static String register(String salon) throws IOException, InterruptedException {
        Salons.register(api, salon, 2);
        return salon;
    }

    private static String joined(String salon) throws IOException, InterruptedException {
        String address = api.post("/api/v1/queue/" + salon + "/join", null, Api.object())
                .mustBe(201)
                .body()
                .path("trackingUrl")
                .asString();
        return address.substring(address.indexOf("/t/"));
    }

    private static void post(String salon, String verb, tools.jackson.databind.JsonNode body)
            throws IOException, InterruptedException {
        api.post("/api/v1/queue/" + salon + verb, null, body).mustBe(200);
    }

    private static String firstWaiting(String salon) throws IOException, InterruptedException {
        return api.get("/api/v1/queue/" + salon)
                .body()
                .path("waiting")
                .path(0)
                .path("ticketId")
                .asString();
    }
}
