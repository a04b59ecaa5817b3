package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Somebody is taken on, works, and is let go. */
class AccountsIT extends AtTheCounter {

    private static final String PASSWORD = "ein langer Satz mit Umlaut: ü";

    @Test
    void whoIsInvitedTakesOverTheAccountOnAPhoneWorksAndIsOutWhenItIsDisabled()
            throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "taken-on").with("Ada");
        JsonNode invitation = invite(shop, "mia", "staff");
        try (Screen phone = Screen.open(chromium, home, 360, 800)) {
            phone.go(pathOf(invitation));
            phone.reads("Welcome to Salon Anna");
            phone.picture("welcome-phone");
            choose(phone.page(), PASSWORD, "something else that is long");
            phone.reads("The two are not the same");
            choose(phone.page(), "short", "short");
            assertThat(phone.page().locator("h1").textContent()).startsWith("Welcome");
            choose(phone.page(), PASSWORD, PASSWORD);
            phone.reads("Your account is ready");
            phone.picture("welcome-ready");

            phone.page().click("a.way");
            phone.page().waitForURL(Pattern.compile(".*/staff\\?salon=taken-on"));
            phone.page().fill("[name=username]", "mia");
            phone.page().fill("[name=password]", PASSWORD);
            phone.page().keyboard().press("Enter");
            phone.page().waitForSelector(".chair");
            phone.reads("Ada");

            String account = invitation.path("accountId").asString();
            api.post("/api/v1/salons/taken-on/accounts/" + account + "/disable", null, Api.object())
                    .mustBe(200);

            phone.page()
                    .waitForSelector(
                            "[name=password]",
                            new Page.WaitForSelectorOptions()
                                    .setState(WaitForSelectorState.VISIBLE)
                                    .setTimeout(8_000));
            phone.reads("the session has ended");
            phone.page().fill("[name=username]", "mia");
            phone.page().fill("[name=password]", PASSWORD);
            phone.page().keyboard().press("Enter");
            phone.reads("This account is disabled");
            phone.picture("sign-in-disabled");
            assertThat(phone.wrong())
                    .allMatch(
                            line -> line.contains("401") || line.contains("403"), "what the browser says of refusals");
        }
        try (Screen late = Screen.open(chromium, home, 360, 800)) {
            late.go(pathOf(invitation));
            late.reads("This invitation was accepted already");
        }
    }

    @Test
    void whoeverIsNotToldThatAProxyLostTheAnswerGetsInAtTheNextAttempt() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "welcome-proxied");
        JsonNode invitation = invite(shop, "noah", "staff");
        try (Screen phone = Screen.open(chromium, home, 360, 800)) {
            phone.go(pathOf(invitation));
            LostAnswer.isAnsweredByAProxy(phone.page(), "POST", "**/accept");
            choose(phone.page(), PASSWORD, PASSWORD);
            phone.reads("The salon did not answer");

            choose(phone.page(), PASSWORD, PASSWORD);

            phone.reads("Your account is ready");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "360, light, en",
        "360, dark, de",
        "360, dark, he",
        "768, light, es",
        "1440, dark, en",
        "1440, light, he",
        "360, light, es",
        "360, light, de"
    })
    void theWelcomePageFitsAndHasNoBarrierInAnyState(int width, String theme, String language)
            throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "fits-" + width + "-" + theme + "-" + language);
        String settings = "?theme=" + theme + "&lang=" + language;
        String name = "m-" + width + "-" + theme + "-" + language;
        String path = pathOf(invite(shop, name, "owner"));
        try (Screen screen = Screen.open(chromium, home, width, 800)) {
            screen.go(path + settings);
            fits(screen, name);
            choose(screen.page(), PASSWORD, "something else that is long");
            screen.page().waitForSelector("[role=alert]");
            fits(screen, name + "-differ");
            choose(screen.page(), PASSWORD, PASSWORD);
            screen.page().waitForSelector("a.way");
            fits(screen, name + "-ready");
            assertThat(screen.wrong()).isEmpty();
            screen.go("/welcome/made-up" + settings);
            screen.page().waitForSelector("[role=alert]");
            fits(screen, name + "-over");
        }
    }

    private static void fits(Screen screen, String name) {
        screen.picture("welcome-" + name);
        assertThat(Fit.problemsOf(screen.page())).isEmpty();
        assertThat(screen.barriers()).isEmpty();
    }

    private static JsonNode invite(Shop shop, String username, String role) throws IOException, InterruptedException {
        return api.post(
                        "/api/v1/salons/" + shop.id() + "/accounts/invitations",
                        null,
                        Api.object().put("username", username).put("role", role))
                .mustBe(201)
                .body();
    }

    private static String pathOf(JsonNode invitation) {
        String url = invitation.path("invitationUrl").asString();
        assertThat(url).startsWith(home + "/welcome/");
        return url.substring(home.length());
    }

    private static void choose(Page page, String password, String again) {
        page.fill("[name=password]", password);
        page.fill("[name=again]", again);
        page.click("button.main");
    }
}
