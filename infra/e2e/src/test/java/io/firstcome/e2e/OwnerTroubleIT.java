package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.WebSocket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The owner's page where a session ends, an answer is lost, or one is late: what was typed stays, and is saved once. */
class OwnerTroubleIT extends AtTheCounter {

    private static final String CAPACITY = "People in line at most";
    private static final String NAME = "Name of the salon";

    private static final String LET_THE_TOKEN_RUN_OUT = """
            () => {
              const kept = JSON.parse(sessionStorage.getItem("staff.session"));
              sessionStorage.setItem("staff.session", JSON.stringify({ ...kept, accessToken: "of.no.use" }));
            }""";

    private static final String BE_IMPATIENT = """
            () => {
              const usual = AbortSignal.timeout.bind(AbortSignal);
              AbortSignal.timeout = () => usual(300);
            }""";

    @Test
    void whoeverComesBackAfterTheSessionEndedFindsWhatTheyHadTyped() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "ended");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "settings")) {
            desk.type(CAPACITY, "20");
            endTheSessionOf(desk);

            desk.signIn("owner");

            assertThat(desk.typed(CAPACITY)).isEqualTo("20");
            desk.save().reads("[role=status]", "Saved as version 2");
            desk.tab("figures").tab("settings");
            assertThat(desk.typed(CAPACITY)).isEqualTo("20");
        }
    }

    @Test
    void somebodyElseFindsNothingThatWasTypedBefore() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "handed-over");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "settings")) {
            desk.type(CAPACITY, "20");
            endTheSessionOf(desk);
            desk.signIn("admin");
            assertThat(desk.typed(CAPACITY)).isEqualTo("50");

            endTheSessionOf(desk);
            desk.signIn("auditor");

            assertThat(desk.page().locator("[role=tab]").allInnerTexts()).containsExactly("Figures", "History");
            assertThat(desk.page().locator("[role=tabpanel] form").count()).isZero();
        }
    }

    private static void endTheSessionOf(OwnerDesk desk) {
        desk.page().evaluate(LET_THE_TOKEN_RUN_OUT);
        desk.type(NAME, "Anna").save();
        desk.screen().reads("the session has ended");
    }

    @Test
    void anAnswerThatBreaksOffLosesNothingAndIsAskedForAgain() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "broken-off");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "settings")) {
            LostAnswer.breaksOff(desk.page(), "PUT", "**/salons/broken-off");
            desk.type(CAPACITY, "20").save().reads("[role=alert]", "The salon did not answer");
            assertThat(desk.typed(CAPACITY)).isEqualTo("20");

            desk.save().reads("[role=status]", "Saved as version 2");
        }
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedForForever() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "silent");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "settings")) {
            desk.page().evaluate(BE_IMPATIENT);
            HeldRequest lost = HeldRequest.of(desk.page(), "PUT", "**/salons/silent");
            desk.type(CAPACITY, "20").save();
            lost.isSent();

            desk.reads("[role=alert]", "The salon did not answer");

            assertThat(desk.typed(CAPACITY)).isEqualTo("20");
        }
    }

    @Test
    void whatIsTypedWhileItIsSavedStaysOnTopOfWhatWasSaved() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "typing");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "settings")) {
            HeldRequest saving = HeldRequest.of(desk.page(), "PUT", "**/salons/typing");
            desk.type(CAPACITY, "20").save();
            saving.isSent();
            desk.type(NAME, "Anna");
            saving.arrives();

            desk.reads("[role=status]", "Saved as version 2");

            assertThat(desk.typed(NAME)).isEqualTo("Anna");
            desk.save().reads("[role=status]", "Saved as version 3");
            assertThat(api.get("/api/v1/salons/typing").text()).contains("\"name\":\"Anna\"", "\"capacity\":20");
        }
    }

    @Test
    void settingsThatAreReadLateDoNotReplaceWhatWasTypedMeanwhile() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "late");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "settings")) {
            desk.tab("figures");
            HeldRequest reading = HeldRequest.of(desk.page(), "GET", "**/salons/late");
            desk.tab("settings");
            reading.isSent();
            desk.type(NAME, "Anna");

            desk.page().waitForResponse("**/salons/late", reading::arrives).finished();

            assertThat(desk.painted().typed(NAME)).isEqualTo("Anna");
            desk.save().reads("[role=status]", "Saved as version 2");
        }
    }

    @Test
    void anInvitationWhoseAnswerIsLostInAProxyIsMadeOnce() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "proxied");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "accounts")) {
            LostAnswer.isAnsweredByAProxy(desk.page(), "POST", "**/accounts/invitations");
            Locator invite = desk.panel().locator("form button.main:not([aria-disabled=true])");
            desk.panel().locator("[name=username]").fill("nora");
            invite.click();
            desk.reads("[role=alert]", "The salon did not answer");

            invite.click();

            desk.reads("#invitation-title", "Invitation for nora");
        }
    }

    @Test
    void figuresThatAreLateDoNotReplaceThoseOfALaterQuestion() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "overtaken");
        try (OwnerDesk desk = OwnerDesk.open(chromium, home, "owner", shop.id(), "figures")) {
            Locator weeks = desk.panel().locator("[name=weeks]");
            Locator span = desk.panel().locator(".stack > h3");
            HeldRequest eight = HeldRequest.of(desk.page(), "GET", "**/figures?days=56*");
            weeks.selectOption("8");
            eight.isSent();
            desk.page()
                    .waitForResponse("**/figures?days=7*", () -> weeks.selectOption("1"))
                    .finished();
            String oneWeek = desk.painted().panel().locator(".stack > h3").innerText();

            desk.page().waitForResponse("**/figures?days=56*", eight::arrives).finished();

            desk.painted();
            assertThat(span.innerText()).isEqualTo(oneWeek);
        }
    }

    @Test
    void whoeverSignsOutFollowsTheDayNoMore() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "followed-no-more");
        List<WebSocket> sockets = new ArrayList<>();
        try (Screen screen = Screen.open(chromium, home, 1440, 900)) {
            screen.page().onWebSocket(sockets::add);
            OwnerDesk desk = OwnerDesk.open(screen, "owner", shop.id() + "#figures");
            screen.page().waitForCondition(() -> !sockets.isEmpty());

            desk.page().click("nav >> text=Sign out");

            screen.page().waitForCondition(() -> sockets.stream().allMatch(WebSocket::isClosed));
        }
    }
}
