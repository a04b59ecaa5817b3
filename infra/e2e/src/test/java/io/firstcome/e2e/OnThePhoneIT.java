package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a customer sees on the phone, from joining to the thanks, whatever happens in between. */
class OnThePhoneIT extends AtTheCounter {

    /** A browser says so of a page until its first touch; one that is driven by a program never does. */
    private static final String NOT_TOUCHED_YET = """
            let touched = false;
            addEventListener("pointerdown", () => (touched = true), true);
            Object.defineProperty(navigator, "userActivation", { value: { get hasBeenActive() { return touched; } } });""";

    @Test
    void aCustomerJoinsIsCalledIsServedAndLooksBack() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "phone-day").with("Bert");
        try (Phone phone = Phone.open(chromium, home)) {
            phone.go("/join/" + shop.id()).reads("1 person is waiting").picture("phone-join");
            phone.page().fill("[name=displayName]", "Ada");
            phone.page().selectOption("[name=service]", "beard");
            phone.page().click("form button.main");
            String token = phone.arrives();
            phone.reads("1 person is ahead of you").reads("reckoned at");
            assertThat(phone.page().title()).isEqualTo(token + " · Salon Anna & Söhne");

            shop.post("start", chair("a"));
            phone.reads("You are next").reads("until about").picture("phone-waiting");

            shop.post("call", chair("b"));
            phone.reads("It is your turn: Door")
                    .reads("If you are not here in time")
                    .picture("phone-called");
            assertThat(phone.page().title()).isEqualTo("Your turn: " + token);
            PlaywrightAssertions.assertThat(phone.page().locator("body")).hasClass("called");
            assertThat(phone.shakes()).isPositive();

            shop.post("start", chair("b"));
            phone.reads("You are being served: Door").picture("phone-in-service");
            PlaywrightAssertions.assertThat(phone.page().locator("body")).not().hasClass("called");
            shop.post("complete", ticket(served(shop, "b")));
            phone.reads("Thank you for your visit")
                    .reads("You waited 1 minute.")
                    .reads("When you joined we had said");
            phone.picture("phone-thanks");
            assertThat(phone.screen().wrong()).isEmpty();
        }
    }

    @Test
    void whoIsCalledHearsItUntilItIsSeen() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "phone-loud");
        try (Phone phone = Phone.open(chromium, home)) {
            phone.page().addInitScript(NOT_TOUCHED_YET);
            phone.join(shop);
            phone.tap("Ring when I am called").reads("Turn the sound off");
            assertThat(phone.notes()).isEqualTo(3);
            assertThat(phone.shakes()).isEqualTo(1);
            shop.post("call", chair("a"));
            phone.reads("It is your turn");
            assertThat(phone.notes()).isEqualTo(6);
            phone.page().waitForCondition(() -> phone.notes() > 6 && phone.shakes() > 2);
            phone.tap("I have seen it").readsNoMore("I have seen it");

            shop.post("skip", skip(called(shop)));
            phone.reads("You were called and not there");
            shop.post("undo-skip", ticket(skipped(shop)));
            phone.reads("You are next").tap("Turn the sound off");
            int before = phone.notes();
            shop.post("call", chair("a"));
            phone.reads("It is your turn").reads("I have seen it");
            assertThat(phone.notes()).isEqualTo(before);
        }
    }

    @Test
    void whoIsPassedOverReadsWhyAndWhatItCosts() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "phone-bypassed");
        try (Phone phone = Phone.open(chromium, home)) {
            phone.join(shop);
            phone.reads("You are next");
            shop.with("Nina");
            ObjectNode priority = ticket(last(shop)).put("chairId", "a").put("reasonCode", "CHILD");
            shop.post("start-priority", priority);

            phone.reads("Why the wait has changed")
                    .reads("A priority start was used")
                    .reads("1 of 3 today: a small child.");
            shop.post("take-break", chair("b"));
            phone.reads("Door is on a break.").picture("phone-bypassed");

            phone.page().reload();
            phone.reads("1 of 3 today: a small child.");
            assertThat(phone.main().innerText()).doesNotContain("Nina");
            assertThat(phone.screen().barriers()).isEmpty();
            assertThat(phone.screen().wrong()).isEmpty();
        }
    }

    @Test
    void onePhoneHasOnePlaceAndComesBackToIt() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "phone-twice");
        try (Phone phone = Phone.open(chromium, home)) {
            Page other = phone.page().context().newPage();
            other.navigate(home + "/join/" + shop.id());
            other.waitForSelector("form");
            phone.go("/join/" + shop.id()).page().dblclick("form button.main");
            String token = phone.arrives();

            other.click("form button.main");
            other.waitForSelector("text=You already have " + token);
            phone.go("/join/" + shop.id()).reads("You already have " + token).picture("phone-already");
            assertThat(phone.page().locator("form").count()).isZero();
            phone.tap("Go to my ticket");
            assertThat(phone.arrives()).isEqualTo(token);
            assertThat(phone.screen().barriers()).isEmpty();
        }
        assertThat(shop.queue().path("waiting")).hasSize(1);
    }

    @Test
    void somebodyMayBeLetPastAndTheLineBeLeft() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "phone-leaves");
        try (Phone phone = Phone.open(chromium, home)) {
            phone.join(shop);
            phone.reads("You are next").readsNoMore("Let the next person go first");
            shop.with("Bert");
            phone.tap("Let the next person go first")
                    .reads("1 person is ahead of you")
                    .reads("You let the next person go first.");

            phone.tap("Leave the line").reads("This cannot be taken back").picture("phone-leave");
            assertThat(phone.screen().barriers()).isEmpty();
            phone.tap("Stay in line").reads("1 person is ahead of you");
            phone.tap("Leave the line").tap("Leave now").reads("You have left the line.");
            phone.picture("phone-left");
            phone.tap("Join the line again").page().waitForURL(Pattern.compile(".*/join/.+"));
            phone.page().waitForSelector("form");
            assertThat(phone.screen().wrong()).isEmpty();
        }
        assertThat(shop.queue().path("waiting")).hasSize(1);
    }

    @Test
    void whoMissesACallReadsWhatHappensNext() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "phone-missed");
        try (Phone phone = Phone.open(chromium, home)) {
            phone.join(shop);
            shop.with("Bert");
            shop.post("skip", skip(first(shop)));
            phone.reads("You were called and not there")
                    .reads("you get your old place")
                    .reads("your number is given up after a while")
                    .picture("phone-skipped");
            shop.post("undo-skip", ticket(skipped(shop)));
            phone.reads("You are next");
            shop.post("skip", skip(first(shop)));
            phone.reads("You were called and not there");
            shop.post("no-show", ticket(skipped(shop)));
            phone.reads("Please ask at the counter.")
                    .reads("Join the line again")
                    .picture("phone-no-show");
            assertThat(phone.screen().wrong()).isEmpty();
        }
    }

    @Test
    void aPauseAndTheEndOfTheDayAreSaid() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "phone-closes");
        try (Phone phone = Phone.open(chromium, home);
                Phone late = Phone.open(chromium, home)) {
            phone.join(shop);
            late.go("/join/" + shop.id()).page().waitForSelector("form");
            shop.post("pause-joining", Api.object());
            phone.reads("Nobody new can join right now. Your place is kept.");
            late.reads("Nobody can join right now.").picture("phone-paused");
            assertThat(late.page().locator("form").count()).isZero();
            shop.post("resume-joining", Api.object());
            late.page().waitForSelector("form");

            shop.post("close-day", Api.object());
            phone.reads("The salon has closed.").picture("phone-unserved");
            late.reads("Closed for today.").picture("phone-closed");
            assertThat(late.page().locator("form").count()).isZero();
            assertThat(phone.screen().wrong()).isEmpty();
        }
    }

    private static ObjectNode chair(String chairId) {
        return Api.object().put("chairId", chairId);
    }

    private static ObjectNode ticket(String ticketId) {
        return Api.object().put("ticketId", ticketId);
    }

    private static ObjectNode skip(String ticketId) {
        return ticket(ticketId).put("reason", "Not here when called");
    }

    private static String first(Shop shop) throws IOException, InterruptedException {
        return shop.queue().path("waiting").path(0).path("ticketId").asString();
    }

    private static String last(Shop shop) throws IOException, InterruptedException {
        return shop.ticketOf("Nina");
    }

    private static String called(Shop shop) throws IOException, InterruptedException {
        return shop.queue().path("called").path(0).path("ticketId").asString();
    }

    private static String skipped(Shop shop) throws IOException, InterruptedException {
        return shop.queue().path("skipped").path(0).path("ticketId").asString();
    }

    private static String served(Shop shop, String chairId) throws IOException, InterruptedException {
        return shop.queue()
                .path("chairs")
                .valueStream()
                .filter(chair -> chair.path("chairId").asString().equals(chairId))
                .findFirst()
                .orElseThrow()
                .path("ticketId")
                .asString();
    }
}
