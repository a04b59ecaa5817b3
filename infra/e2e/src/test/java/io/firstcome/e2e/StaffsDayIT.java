package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A day at the counter: every button of the console, pressed in a browser at least once. */
class StaffsDayIT extends AtTheCounter {

    @Test
    void whoeverSignsInChoosesASalonAndSignsOut() throws IOException, InterruptedException {
        Shop.register(api, "choice-one");
        Shop.register(api, "choice-two");
        try (Screen screen = Screen.open(chromium, home, 1440, 900)) {
            screen.go("/staff");
            screen.page().fill("[name=username]", "staff");
            screen.page().fill("[name=password]", "wrong");
            screen.page().keyboard().press("Enter");
            screen.page().waitForSelector("form .banner");
            assertThat(screen.page().inputValue("[name=username]")).isEqualTo("staff");
            screen.page().fill("[name=password]", Product.PASSWORD);
            screen.page().keyboard().press("Enter");
            screen.reads("Which salon?");
            screen.page().click("button.wide >> nth=0");
            screen.page().waitForSelector(".chair");
            screen.page().click("button:has-text('Menu')");
            screen.page().click("dialog button:has-text('Other salon')");
            screen.reads("Which salon?");
            screen.page().click("button.wide >> nth=1");
            screen.page().waitForSelector(".chair");
            screen.page().click("button:has-text('Menu')");
            screen.page().click("dialog button:has-text('Sign out')");
            screen.reads("Staff sign-in");
            screen.page().reload();
            screen.reads("Staff sign-in");
        }
    }

    @Test
    void aWalkInIsInLineInAMomentAndTheTicketCanBeScanned() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "walk-in");
        try (Till till = till(shop)) {
            till.press("n");
            till.page().waitForSelector("dialog[open] [name=displayName]");
            till.page().keyboard().type("Ada");
            till.page().fill("[name=phone]", "+49 30 1234567");
            till.page().fill("[name=note]", "wants the dry cut");
            till.page().selectOption("[name=service]", "cut");
            till.page().selectOption("[name=wantedChair]", "b");
            till.press("Enter");
            String token = till.page().textContent("dialog .told .token").strip();
            assertThat(token).matches("[A-Z]\\d\\d");
            till.page().waitForFunction("() => document.querySelector('dialog .code')?.naturalWidth > 0");
            till.screen().picture("staff-ticket");
            till.page().evaluate("() => (window.print = () => (document.title = 'printed'))");
            till.tap(till.dialog(), "Print");
            assertThat(till.page().title()).isEqualTo("printed");
            till.tap(till.dialog(), "Another one");
            till.page().waitForSelector("dialog[open] [name=displayName]");
            till.press("Escape");
            till.reads(till.row("Ada"), token).reads(till.row("Ada"), "wants Door");
            till.reads(till.row("Ada"), "wants the dry cut").reads(till.row("Ada"), "+49 30 1234567");
            assertThat(till.screen().wrong()).isEmpty();
        }
    }

    @Test
    void fromTheLineToTheChairAndOut() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "served").with("Ada", "Bert");
        try (Till till = till(shop)) {
            till.tap(till.chair("a"), "Call").told("was called to Window");
            till.reads(till.chair("a"), "Ada").tap(till.chair("a"), "Start \\w\\d\\d");
            till.told("Ada has started at Window").reads(till.chair("a"), "in service");
            till.tap(till.chair("b"), "Next: \\w\\d\\d").told("Bert has started at Door");
            till.reads(till.chair("b"), "Bert");
            till.tap(till.chair("a"), "Complete").told("Ada: completed").reads(till.chair("a"), "free");
            till.reads(till.page().locator(".figures"), "1");
            assertThat(till.screen().wrong()).isEmpty();
        }
    }

    @Test
    void whoIsNotHereIsSkippedGivenUpAndComesBackToTheOldPlace() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "skipped").with("Ada", "Bert", "Cleo");
        try (Till till = till(shop)) {
            till.tap(till.row("Bert"), "Skip…").tap(till.dialog(), "Not here when called");
            till.told("Bert was skipped").reads(till.atHand("Bert"), "Not here when called");
            till.tap(till.atHand("Bert"), "Is back").told("Bert is back at the old place");
            stands(till, "Ada", "Bert", "Cleo");

            till.tap(till.row("Ada"), "Skip…");
            till.page().fill("dialog [name=reason]", "Parks the car");
            till.tap(till.dialog(), "Skip");
            till.reads(till.atHand("Ada"), "Parks the car");
            till.tap(till.atHand("Ada"), "No-show").told("did not come back");
            till.tap(till.atHand("Ada"), "Came after all").told("Ada is back at the old place");
            stands(till, "Ada", "Bert", "Cleo");
            assertThat(till.screen().wrong()).isEmpty();
        }
    }

    @Test
    void whatWasDoneLastIsTakenBackFromTheToastByAKeyAndFromTheList() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "undone").with("Ada", "Bert", "Cleo");
        try (Till till = till(shop)) {
            till.tap(till.chair("a"), "Next: \\w\\d\\d").told("Ada has started at Window");
            till.tap(till.page().locator(".toast"), "Undo").told("Ada is back at the old place");
            stands(till, "Ada", "Bert", "Cleo");

            till.tap(till.row("Cleo"), "Skip…").tap(till.dialog(), "Stepped outside");
            till.reads(till.atHand("Cleo"), "Stepped outside")
                    .told("Cleo was skipped")
                    .rest()
                    .press("u");
            stands(till, "Ada", "Bert", "Cleo");

            till.tap(till.chair("b"), "Break").told("Door takes a break");
            till.rest().tap(till.row("Bert"), "Skip…").tap(till.dialog(), "Asked to wait");
            till.told("Bert was skipped").rest().press("l");
            till.reads(till.dialog(), "Door takes a break").reads(till.dialog(), "Bert was skipped");
            till.screen().picture("staff-undo-list");
            till.tap(till.dialog().locator("li").filter(containing("Door")), "Undo");
            till.reads(till.chair("b"), "free");
            till.press("Escape");
            till.tap(till.chair("a"), "Next: \\w\\d\\d").reads(till.chair("a"), "Ada");
            till.tap(till.chair("a"), "Undo start").told("Ada is back at the old place");
            stands(till, "Ada", "Cleo");
            assertThat(till.screen().wrong()).isEmpty();
        }
    }

    @Test
    void somebodyLetsTheNextGoFirstAndSomebodyLeaves() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "leaving").with("Ada", "Bert", "Cleo");
        try (Till till = till(shop)) {
            till.tapMore("Ada", "Let the next go first").told("Ada let the next person go first");
            stands(till, "Bert", "Ada", "Cleo");
            till.tapMore("Cleo", "Has left").told("Cleo has left the line");
            stands(till, "Bert", "Ada");
            assertThat(till.screen().wrong()).isEmpty();
        }
    }

    @Test
    void aChairTakesABreakClosesAndOpensAgain() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "chairs");
        try (Till till = till(shop)) {
            till.tap(till.chair("a"), "Break").told("Window takes a break").reads(till.chair("a"), "on a break");
            till.tap(till.chair("a"), "End break").told("the break has ended").reads(till.chair("a"), "free");
            till.tap(till.chair("b"), "Close chair").told("Door is closed").reads(till.chair("b"), "closed");
            till.tap(till.chair("b"), "Open chair").told("Door is open").reads(till.chair("b"), "free");
            assertThat(till.screen().wrong()).isEmpty();
        }
    }

    @Test
    void whoWishedForAnotherChairMayTakeThisOne() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "wishes");
        shop.post("walk-in", Api.object().put("displayName", "Ada").put("wantedChair", "b"));
        try (Till till = till(shop)) {
            till.reads(till.chair("a"), "Nobody is waiting");
            till.tapMore("Ada", "Start at Window").told("Ada has started at Window");
            till.reads(till.chair("a"), "Ada");
            assertThat(till.screen().wrong()).isEmpty();
        }
    }

    @Test
    void whoeverIsInChargePausesJoiningAndEndsTheDay() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "ending").with("Ada", "Bert", "Cleo");
        shop.post("start", Api.object().put("chairId", "a"));
        try (Till till = Till.open(chromium, home, "manager", shop.id())) {
            till.tap("Menu").tap(till.dialog(), "Pause joining").told("Joining is paused");
            till.reads(till.page().locator(".head"), "nobody can be added");
            till.tap(till.page().locator(".head"), "Resume joining").told("People can join again");
            till.tap("Menu").tap(till.dialog(), "Close the day…");
            till.reads(till.dialog(), "2 people still wait").reads(till.dialog(), "1 person is in service");
            till.screen().picture("staff-close-day");
            till.tap(till.dialog(), "Keep the day open");
            assertThat(shop.queue().path("state").asString()).isEqualTo("OPEN");
            till.tap("Menu").tap(till.dialog(), "Close the day…");
            till.tap(till.dialog(), "Close the day and send 2 people home");
            till.reads(till.page().locator(".head"), "The day is closed").reads(till.chair("a"), "Ada");
            assertThat(till.screen().wrong()).isEmpty();
        }
    }

    @Test
    void staffMayNotPauseOrEndTheDayAndAreNotOfferedIt() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "not-in-charge");
        try (Till till = till(shop)) {
            till.tap("Menu");
            assertThat(till.dialog().innerText())
                    .contains("Sign out")
                    .doesNotContain("Pause joining")
                    .doesNotContain("Close the day");
        }
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
