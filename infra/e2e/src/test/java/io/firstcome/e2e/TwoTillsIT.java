package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Two people at two tills of one salon, and a connection that comes and goes. */
class TwoTillsIT extends AtTheCounter {

    private static final Duration UNTIL_IT_IS_BACK = Duration.ofMinutes(1);

    @Test
    void theOneWhoIsLateSeesWhoDidWhatAndBothEndAlike() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "race").with("Ada", "Bert");
        try (Till left = Till.open(chromium, home, "manager", shop.id());
                Till right = Till.open(chromium, home, "staff", shop.id())) {
            HeldRequest late = HeldRequest.of(right.page(), "start");
            right.tap(right.chair("b"), "Next: \\w\\d\\d");
            late.isSent();
            left.tap(left.chair("a"), "Next: \\w\\d\\d").told("Ada has started at Window");
            late.arrives();

            right.refused("manager started").refused("Ada at Window").refused("up to date");
            right.screen().picture("staff-late");
            for (Till till : List.of(left, right)) {
                till.reads(till.chair("a"), "Ada").reads(till.chair("b"), "Next");
                await().untilAsserted(() -> assertThat(till.line()).containsExactly("Bert"));
            }
            right.tap(right.chair("b"), "Next: \\w\\d\\d").told("Bert has started at Door");
            left.reads(left.chair("b"), "Bert");
        }
    }

    @Test
    void bothCompleteAndTheServiceIsCompletedOnce() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "both-complete").with("Ada");
        shop.post("start", Api.object().put("chairId", "a"));
        try (Till left = Till.open(chromium, home, "manager", shop.id());
                Till right = Till.open(chromium, home, "staff", shop.id())) {
            HeldRequest late = HeldRequest.of(right.page(), "complete");
            right.tap(right.chair("a"), "Complete");
            late.isSent();
            left.tap(left.chair("a"), "Complete").told("completed");
            late.arrives();
            right.refused("manager completed").reads(right.chair("a"), "free");
            left.reads(left.chair("a"), "free");
        }
    }

    @Test
    void twoTapsAreOneIntentAndALostAnswerIsAskedForAgainUnderItsKey() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "hasty-till").with("Ada", "Bert");
        try (Till till = Till.open(chromium, home, "staff", shop.id())) {
            Set<String> keys = ConcurrentHashMap.newKeySet();
            List<String> sent = new CopyOnWriteArrayList<>();
            till.page().route("**/start", route -> {
                keys.add(String.valueOf(route.request().headerValue("idempotency-key")));
                sent.add(route.request().url());
                if (sent.size() == 1) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            till.chair("a").locator("button.main").dblclick();
            till.told("Ada has started at Window").reads(till.chair("a"), "Ada");
            assertThat(sent).as("the answer to the first was lost").hasSize(2);
            assertThat(keys).hasSize(1);
            await().untilAsserted(() -> assertThat(till.line()).containsExactly("Bert"));
        }
    }

    @Test
    void whoPullsSomebodyToTheFrontSeesThePriceAndWhoUsedItUpSeesTheRefusal() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "priority").with("Ada", "Bert", "Cleo", "Dora", "Emil");
        try (Till till = Till.open(chromium, home, "staff", shop.id())) {
            till.tapMore("Dora", "Priority…").reads(till.dialog(), "3 people are passed over");
            till.reads(bypassed(till, "Bert"), "minutes longer").reads(bypassed(till, "Ada"), "no extra wait");
            till.reads(till.dialog(), "0 of 3 used").reads(till.dialog(), "You have used 0 of 1");
            till.page().check("[value=CHILD]");
            till.screen().picture("staff-priority");
            till.tap(till.dialog(), "Start \\w\\d\\d before them").told("Dora has started at Window with priority");
            till.reads(till.page().locator(".quota"), "1 of 3 used");

            till.tapMore("Emil", "Priority…");
            till.reads(till.dialog(), "Your own priority starts of today are used up: 1 of 1");
            till.reads(till.dialog(), "Used by you: 1")
                    .reads(till.dialog(), "It resets on")
                    .reads(till.dialog(), "Ask a colleague");
            assertThat(till.dialog().locator("form").count()).isZero();
            till.screen().picture("staff-priority-refused");
        }
    }

    @Test
    void whoIsOvertakenWhileChoosingAReasonSeesTheLimitOfTheSalon() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "overtaken").with("Ada", "Bert", "Cleo", "Dora", "Emil");
        try (Till till = Till.open(chromium, home, "staff", shop.id())) {
            till.tapMore("Emil", "Priority…").reads(till.dialog(), "4 people are passed over");
            till.page().check("[value=CHILD]");
            HeldRequest late = HeldRequest.of(till.page(), "start-priority");
            till.tap(till.dialog(), "Start \\w\\d\\d before them");
            late.isSent();
            shop.allowPriority(0);
            late.arrives();
            till.reads(till.dialog(), "The salon's priority starts of today are used up: 0 of 0");
            till.reads(till.dialog(), "It resets on").reads(till.dialog(), "Only the owner can raise the limit");
        }
    }

    @Test
    void whoeverIsNotNextIsRefusedAndThePriorityStartIsOffered() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "not-next").with("Ada", "Bert");
        String ada = ticketOf(shop, "Ada");
        shop.post("skip", Api.object().put("ticketId", ada).put("reason", "outside"));
        try (Till till = Till.open(chromium, home, "staff", shop.id())) {
            till.reads(till.atHand("Ada"), "outside");
            HeldRequest late = HeldRequest.of(till.page(), "start");
            till.tap(till.chair("a"), "Next: \\w\\d\\d");
            late.isSent();
            shop.post("undo-skip", Api.object().put("ticketId", ada));
            late.arrives();
            till.refused("Somebody else is next in line for this chair");
            till.tap(till.page().locator(".refusal"), "Priority for \\w\\d\\d…");
            till.reads(till.dialog(), "Bert").reads(till.dialog(), "1 person is passed over");
        }
    }

    @Test
    void offlineNothingIsSentAndTheRightStateComesBackByItself() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "offline").with("Ada", "Bert");
        try (Till till = Till.open(chromium, home, "staff", shop.id())) {
            till.page().context().setOffline(true);
            till.reads(till.page().locator(".offline"), "No connection")
                    .reads(till.page().locator(".offline"), "What you see is from");
            till.tap(till.chair("b"), "Next: \\w\\d\\d").refused("nothing was sent, nothing was changed");
            till.screen().picture("staff-offline");
            shop.post("start", Api.object().put("chairId", "a"));
            assertThat(till.chair("a").innerText()).doesNotContain("in service");

            till.page().context().setOffline(false);
            till.reads(till.chair("a"), "in service");
            goneIs(till, ".offline");
            till.anotherTap().tap(till.chair("b"), "Next: \\w\\d\\d").told("Bert has started at Door");
        }
    }

    @Test
    void aServerThatIsKilledAndStartedAgainIsFoundByOpenPages() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "killed").with("Ada", "Bert");
        try (Till left = Till.open(chromium, home, "manager", shop.id());
                Till right = Till.open(chromium, home, "staff", shop.id())) {
            left.tap(left.chair("a"), "Next: \\w\\d\\d").told("Ada has started");
            right.reads(right.chair("a"), "Ada");
            product.kill();
            for (Till till : List.of(left, right)) {
                till.reads(till.page().locator(".offline"), "No connection");
            }
            right.screen().picture("staff-server-gone");
            product = kind.start();
            for (Till till : List.of(left, right)) {
                goneIs(till, ".offline");
                till.reads(till.chair("a"), "Ada");
            }
            right.tap(right.chair("b"), "Next: \\w\\d\\d").told("Bert has started at Door");
            left.reads(left.chair("b"), "Bert");
        }
    }

    private static void goneIs(Till till, String selector) {
        await().atMost(UNTIL_IT_IS_BACK)
                .untilAsserted(
                        () -> assertThat(till.page().locator(selector).count()).isZero());
    }

    private static Locator bypassed(Till till, String name) {
        return till.page().locator(".bypassed li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static String ticketOf(Shop shop, String name) throws IOException, InterruptedException {
        return await().until(() -> shop.ticketOf(name), ticket -> !ticket.isEmpty());
    }
}
