package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** An owner looks at the day, changes what is to hold, and sees who changed it before. */
class OwnersDayIT extends AtTheCounter {

    @Test
    void theFiguresFollowADayThatHappens() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "followed");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "figures")) {
            desk.reads("[data-picture=outcomes]", "Nothing to show");

            shop.with("Ada", "Bert", "Cleo");
            String ada = shop.post("start", Api.object().put("chairId", "a"))
                    .path("ticketId")
                    .asString();
            shop.post("complete", Api.object().put("ticketId", ada));
            shop.post("leave", Api.object().put("ticketId", waiting(shop, "Bert")));
            pullTwice(shop);

            desk.reads("[data-figure=joined]", "5").reads("[data-figure=served]", "1");
            desk.reads("[data-figure=left]", "1").reads("[data-figure=starts]", "1 of 3");
            desk.reads("[data-figure=denied]", "1");
            desk.reads("[data-picture=outcomes] figcaption", "5 came. Served: 1. Left before: 1. No-shows: 0.");
            desk.reads("[data-picture=priority] figcaption", "1 priority start; 1 refused.");
            assertThat(desk.picture("priority").locator("h5").allInnerTexts()).containsExactly("All together", "owner");
            assertThat(desk.picture("priority").locator("canvas").count()).isGreaterThanOrEqualTo(4);
            String today = shop.queue().path("day").asString();
            assertThat(desk.csvOf("outcomes"))
                    .isEqualTo("\ufeffDay,Joined,Served,Left,No-shows,Not served\r\n" + today + ",5,1,1,0,0\r\n");
            assertThat(desk.csvOf("priority"))
                    .isEqualTo("\ufeffDay,Who,Priority starts,Limit,Refused\r\n" + today + ",All together,1,3,1\r\n"
                            + today + ",owner,1,1,\r\n");
            assertThat(desk.screen().wrong()).isEmpty();
        }
    }

    @Test
    void aShortWaitReadsTheSameAtTheCounterAndAtTheDesk() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "hardly-waited").with("Ada");
        String ada = shop.post("start", Api.object().put("chairId", "a"))
                .path("ticketId")
                .asString();
        shop.post("complete", Api.object().put("ticketId", ada));
        try (Screen counter = Screen.open(chromium, home, 1440, 900);
                Screen desk = Screen.open(chromium, home, 1440, 900)) {
            counter.page().route("**/days/*", OwnersDayIT::waitedTwoSeconds);
            desk.page().route("**/figures?*", OwnersDayIT::waitedTwoSeconds);

            Till till = Till.open(counter, "staff", shop.id(), "");
            till.reads(till.page().locator(".figures div:has-text('Average wait')"), "1 minute");
            OwnerDesk.open(desk, "owner", shop.id() + "#figures").reads("[data-figure=mean] dd", "1 min");
        }
    }

    private static void waitedTwoSeconds(Route route) {
        APIResponse answer = route.fetch();
        String figures = answer.text().replaceAll("\"(meanWait|waited)Seconds\":\\d+", "\"$1Seconds\":2");
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(figures));
    }

    @Test
    void theFormOfAccountsIsNoWiderThanCanBeRead() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "readable");
        try (Screen screen = Screen.open(chromium, home, 1920, 1080)) {
            OwnerDesk desk = OwnerDesk.open(screen, "owner", shop.id() + "#accounts");
            assertThat(desk.panel().locator("form").boundingBox().width).isBetween(400.0, 800.0);
        }
    }

    /** The second time is one too many for the owner. */
    private static void pullTwice(Shop shop) throws IOException, InterruptedException {
        shop.with("Dora", "Emil");
        ObjectNode pull = Api.object().put("chairId", "b").put("reasonCode", "CHILD");
        shop.post("start-priority", pull.put("ticketId", waiting(shop, "Dora")));
        Answer denied = api.post(
                "/api/v1/queue/" + shop.id() + "/start-priority",
                null,
                Api.object().put("chairId", "a").put("reasonCode", "CHILD").put("ticketId", waiting(shop, "Emil")));
        assertThat(denied.body().path("code").asString()).isEqualTo("PRIORITY_STAFF_LIMIT_REACHED");
    }

    @Test
    void theOwnerWhoIsLateSeesWhatChangedAndDecidesFieldByField() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "shared");
        try (OwnerDesk first = OwnerDesk.open(chromium, home, "owner", shop.id(), "settings");
                OwnerDesk second = OwnerDesk.open(chromium, home, "admin", shop.id(), "settings")) {
            second.type("People in line at most", "40").type("Name of chair 1", "Mirror");
            first.type("People in line at most", "30").type("Name of the salon", "Anna");
            first.save().reads("[role=status]", "Saved as version 2");

            second.save().reads("#conflict-title", "Somebody else changed the settings meanwhile");

            assertThat(second.panel().locator(".conflict fieldset legend").allInnerTexts())
                    .containsExactly("Name of the salon", "People in line at most", "Chair “Window”");
            second.reads("[data-field=capacity]", "Before: 50").reads("[data-field=capacity]", "Theirs: 30");
            second.reads("[data-field=capacity]", "Mine: 40").reads(".conflict > p", "owner saved at");
            second.tap("Go on with this");
            assertThat(second.panel().locator(".conflict").count())
                    .as("nothing is decided for them")
                    .isOne();
            second.panel().locator("[data-field=capacity] [value=mine]").check();
            second.tap("Go on with this").reads("[role=status]", "Nothing is saved yet");
            second.save().reads("[role=status]", "Saved as version 3");
            assertThat(settingsOf(shop)).contains("\"name\":\"Anna\"", "\"capacity\":40", "\"name\":\"Mirror\"");
            assertThat(second.screen().wrong()).allMatch(line -> line.contains("412"));
        }
    }

    @Test
    void theNewerSettingsCanBeTakenOverAsTheyAre() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "taken-over");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "settings")) {
            desk.type("People in line at most", "20");
            shop.allowPriority(7);
            desk.save().reads("#conflict-title", "Somebody else");

            desk.tap("Take all of theirs").tap("Go on with this").reads("[role=status]", "taken over");

            assertThat(desk.typed("People in line at most")).isEqualTo("50");
            assertThat(desk.typed("Priority starts a day, all together")).isEqualTo("7");
        }
    }

    @Test
    void aChangedPolicyStandsInTheHistoryWithWhoAndFromWhatToWhat() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "changing");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "settings")) {
            desk.type("Priority starts a day, all together", "2").save().reads("[role=status]", "Saved as version 2");
            desk.type("Name of the salon", "Other").save().reads("[role=status]", "Saved as version 3");

            desk.tab("history").reads("li >> nth=0", "Version 3");

            desk.reads("li >> nth=1", "Priority starts a day, all together").reads("li >> nth=1", "Before: 3");
            desk.reads("li >> nth=1", "Now: 2").reads("li >> nth=1", "owner (owner)");
            desk.reads("li >> nth=2", "The salon was registered.");
            desk.page().check("text=Only the priority policy");
            assertThat(desk.panel().locator(".versions h3").allInnerTexts()).containsExactly("Version 2");
            assertThat(desk.screen().wrong()).isEmpty();
        }
    }

    @Test
    void whatIsRefusedIsSaidBesideTheFieldAndNothingIsLost() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "refused").with("Ada");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "settings")) {
            desk.type("People in line at most", "0")
                    .type("Name of service 1", " ")
                    .save();
            desk.reads(".field:has(#field-capacity)", "A whole number from 1 to 10,000.");
            desk.reads(".field:has(#field-services-0-name)", "1 to 100 characters");
            desk.type("People in line at most", "").save();
            desk.reads(".field:has(#field-capacity)", "A whole number from 1 to 10,000.");

            desk.type("People in line at most", "60").type("Name of service 1", "Cut");
            desk.panel().locator("#field-zone").selectOption("Pacific/Kiritimati");
            desk.save().reads("#moved", "has begun; with this it would end at");

            assertThat(desk.typed("People in line at most")).isEqualTo("60");
            assertThat(settingsOf(shop)).contains("\"capacity\":50", "Europe/Berlin");
        }
    }

    @Test
    void whoLeavesWithUnsavedChangesIsAsked() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "left");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "settings")) {
            List<String> asked = new ArrayList<>();
            desk.page().onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            desk.type("People in line at most", "20");
            desk.tab("figures").tab("settings");
            assertThat(desk.typed("People in line at most")).isEqualTo("20");

            desk.page().click("nav >> text=Sign out");
            desk.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
            desk.page().waitForCondition(() -> asked.size() == 2);

            assertThat(asked).containsExactly("confirm", "beforeunload");
        }
    }

    @Test
    void aFileIsQuotedAndRunsNoFormula() {
        try (Screen screen = Screen.open(chromium, home, 1440, 900)) {
            screen.go("/owner");
            Object csv = screen.page().evaluate("""
                    async () => (await import("/assets/owner/table.js")).asCsv({
                      columns: ["Who", "Wait"],
                      rows: [["=1+1", 12.345], ['Ann "A", junior', 0], ["two\\nlines", null], ["@home", 3], ["O'Hara", 7]],
                    })""");

            assertThat(String.valueOf(csv).split("\r\n", -1))
                    .containsExactly(
                            "Who,Wait",
                            "'=1+1,12.3",
                            "\"Ann \"\"A\"\", junior\",0",
                            "\"two\nlines\",",
                            "'@home,3",
                            "O'Hara,7",
                            "");
        }
    }

    @Test
    void theAddressKeepsTheTabAndTheKeyboardMovesBetweenThem() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "tabbed");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "history")) {
            desk.page().focus("#tab-history");
            desk.page().keyboard().press("ArrowRight");
            desk.page().waitForSelector("#tab-figures[aria-selected=true]:focus");
            assertThat(desk.page().url()).endsWith("#figures");
            desk.page().goBack();
            desk.page().waitForSelector("#tab-history[aria-selected=true]");
            assertThat(desk.screen().wrong()).isEmpty();
        }
    }

    @Test
    void whoOnlyFollowsSeesNoSettingsAndStaffSeeNothing() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "followers");
        Map<String, List<String>> tabs =
                Map.of("auditor", List.of("Figures", "History"), "manager", List.of("Figures"));
        for (Map.Entry<String, List<String>> one : tabs.entrySet()) {
            try (OwnerDesk desk = OwnerDesk.open(chromium, home, one.getKey(), shop.id(), "settings")) {
                assertThat(desk.page().locator("[role=tab]").allInnerTexts()).isEqualTo(one.getValue());
            }
        }
        try (Till till = till(shop)) {
            till.screen().go("/owner/" + shop.id());
            till.screen().reads("This page is for owners, managers and auditors.");
        }
        try (Till till = Till.open(chromium, home, "manager", shop.id())) {
            till.tap("Menu");
            till.page().click("dialog >> text=Owner’s page");
            till.page().waitForSelector("#panel-figures h2");
        }
    }

    private static String settingsOf(Shop shop) throws IOException, InterruptedException {
        return api.get("/api/v1/salons/" + shop.id()).mustBe(200).text();
    }
}
