package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A phone without a network, and one that has slept: it says what it does not know, and is right again by itself. */
class PhoneAloneIT extends AtTheCounter {

    @Test
    void anOpenPageSaysHowOldItIsAndIsRightAgainByItself() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "alone-open");
        try (Phone phone = Phone.open(chromium, home)) {
            phone.join(shop);
            phone.reads("You are next").reads("Chairs");
            phone.offline(true)
                    .reads("No connection.")
                    .reads("This is how it was at")
                    .reads("just now");
            phone.picture("phone-offline");
            shop.post("call", Api.object().put("chairId", "a"));
            phone.offline(false).reads("It is your turn: Window").readsNoMore("No connection");
        }
    }

    @Test
    void withoutANetworkThePageOpensAndShowsNoPlace() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "alone-closed").with("Bert");
        try (Phone phone = Phone.open(chromium, home)) {
            String token = phone.join(shop);
            phone.reads("1 person is ahead of you").isKept();
            phone.page().waitForCondition(() -> phone.kept().containsAll(List.of("/join/-", "/assets/pages/join.js")));
            assertThat(phone.kept())
                    .contains("/t/-", "/assets/pages/ticket.js", "/assets/text/en.json")
                    .allMatch(path -> path.matches("/(assets|webjars)/.+|/(t|join)/-|/favicon.svg"));

            phone.offline(true).page().reload();
            phone.reads("No connection")
                    .reads("Last known: waiting")
                    .reads(token)
                    .readsNoMore("ahead of you");
            phone.picture("phone-opened-offline");
            assertThat(phone.screen().barriers()).isEmpty();
            phone.go("/join/" + shop.id()).reads("No connection").reads(token);

            phone.page().goBack();
            phone.offline(false).reads("1 person is ahead of you").readsNoMore("No connection");
        }
    }

    @Test
    void anAnswerThatGotLostIsAskedForAgainAndHappensOnce() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "alone-lost");
        try (Phone phone = Phone.open(chromium, home)) {
            phone.go("/join/" + shop.id());
            phone.page().route("**/join", route -> {
                route.fetch();
                route.abort();
            });
            phone.page().click("form button.main");
            phone.reads("it is not known whether this arrived").picture("phone-unknown");
            phone.page().unroute("**/join");
            phone.page().click("form button.main");
            phone.arrives();
        }
        assertThat(shop.queue().path("waiting")).hasSize(1);
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForAgainAndHappensOnce() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "alone-broken-off");
        try (Phone phone = Phone.open(chromium, home)) {
            phone.go("/join/" + shop.id());
            LostAnswer.breaksOff(phone.page(), "POST", "**/join");
            phone.page().click("form button.main");
            phone.reads("it is not known whether this arrived");
            phone.page().click("form button.main");
            phone.arrives();
        }
        assertThat(shop.queue().path("waiting")).hasSize(1);
    }

    @Test
    void whatCouldNotBeReadOnceIsNoTroubleAnyMoreOnceItCan() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "alone-busy");
        try (Phone phone = Phone.open(chromium, home)) {
            phone.join(shop);
            phone.reads("You are next");
            phone.page()
                    .route(
                            "**/api/v1/tickets/*",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(503)
                                    .setContentType("application/problem+json")
                                    .setBody("{\"code\": \"BUSY\"}")));
            shop.with("Ada");
            phone.reads("Too much is going on right now");

            phone.page().unroute("**/api/v1/tickets/*");
            shop.with("Bert");

            phone.readsNoMore("Too much is going on right now");
        }
    }

    @Test
    void aPhoneThatForbidsPagesToRememberIsServedAllTheSame() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "alone-forgetful");
        try (Phone phone = Phone.open(chromium, home)) {
            phone.screen().remembersNothing();
            phone.join(shop);
            phone.reads("You are next");
            phone.go("/wall/" + shop.id() + "?lang=de").reads("Wer jetzt kommt");
            phone.go("/poster/" + shop.id());
            assertThat(phone.screen().wrong()).isEmpty();
        }
    }

    @Test
    void aPhoneThatWakesUpConnectsAtOnce() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "alone-asleep");
        try (Phone phone = Phone.open(chromium, home)) {
            phone.page().clock().install();
            phone.join(shop);
            phone.reads("You are next");
            int before = sockets(phone);
            phone.page().evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
            assertThat(sockets(phone)).isEqualTo(before);

            phone.page().clock().setSystemTime(System.currentTimeMillis() + 60_000);
            phone.page().evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
            phone.page().waitForCondition(() -> sockets(phone) > before);
            shop.post("call", Api.object().put("chairId", "b"));
            phone.reads("It is your turn: Door");
        }
    }

    /** How many connections the page has opened so far. */
    private static int sockets(Phone phone) {
        Page page = phone.page();
        return (int) page.evaluate("() => window.noticed.sockets");
    }
}
