package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The panel in which an owner looks after accounts, mounted by itself on a page of the product. */
class AccountsPanelIT extends AtTheCounter {

    private static final String MOUNT = """
            async (salonId) => {
              const { speak, LANGUAGES } = await import("/assets/core/text.js");
              const { mountAccounts } = await import("/assets/owner/accounts.js");
              await speak({ files: ["accounts"], languages: LANGUAGES });
              const { accessToken } = JSON.parse(sessionStorage.getItem("staff.session"));
              const call = async (method, path, body, headers = {}) => {
                const sent = { Authorization: `Bearer ${accessToken}`, "Content-Type": "application/json", ...headers };
                const answer = await fetch(path, { method, headers: sent, body: body && JSON.stringify(body) });
                return { ok: answer.ok, status: answer.status, headers: answer.headers, body: await answer.json().catch(() => ({})) };
              };
              const title = document.createElement("h1");
              title.textContent = "Salon";
              const panel = document.createElement("div");
              const place = document.createElement("main");
              place.append(title, panel);
              document.querySelector("main").replaceWith(place);
              await mountAccounts(panel, { salonId, call });
            }""";

    @Test
    void anOwnerInvitesGivesRolesDisablesAndReadsWhoDidWhat() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "panel");
        try (Screen desk = panel(shop, 1440, "?lang=en")) {
            Page page = desk.page();
            page.fill("[name=username]", "Tom.1");
            page.selectOption("[name=role]", "manager");
            page.click("form button.main");
            desk.reads("Invitation for tom.1");
            assertThat(page.inputValue("#invitation-link")).startsWith(home + "/welcome/");
            page.waitForFunction("() => document.querySelector('img.code').naturalWidth > 0");
            desk.picture("accounts-invited");
            PlaywrightAssertions.assertThat(row(page, "tom.1")).containsText("invited");

            page.fill("[name=username]", "tom.1");
            page.click("form button.main");
            desk.reads("This user name is taken");

            row(page, "tom.1").locator("select").selectOption("staff");
            row(page, "tom.1").locator("button.main").click();
            desk.reads("owner gave tom.1 the role: Staff");

            accept(page.inputValue("#invitation-link"));
            row(page, "tom.1").locator("select").selectOption("auditor");
            row(page, "tom.1").locator("button.main").click();
            desk.reads("somebody was faster: tom.1 accepted the invitation");
            PlaywrightAssertions.assertThat(row(page, "tom.1")).containsText("active");
            desk.picture("accounts-late");

            row(page, "tom.1").locator("button:has-text('Disable')").click();
            desk.reads("signed out everywhere within seconds");
            desk.picture("accounts-disable");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(row(page, "tom.1")).containsText("disabled");
            row(page, "tom.1").locator("button:has-text('Enable')").click();
            desk.reads("owner enabled the account of tom.1");
            assertThat(row(page, "owner").locator("button").count()).isZero();
            assertThat(row(page, "admin").locator("button").count()).isZero();
            assertThat(desk.wrong()).allMatch(line -> line.contains("409") || line.contains("412"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "360, light, en",
        "360, dark, de",
        "360, light, es",
        "360, dark, he",
        "768, dark, en",
        "1440, light, he",
        "1440, dark, es",
        "768, light, de"
    })
    void thePanelFitsAndHasNoBarrier(int width, String theme, String language)
            throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "panel-" + width + theme + language);
        String name = "a-name-as-long-as-somebody-may-want." + width + theme + language;
        try (Screen desk = panel(shop, width, "?theme=" + theme + "&lang=" + language)) {
            Page page = desk.page();
            page.fill("[name=username]", name);
            page.click("form button.main");
            page.waitForSelector("#invitation-link");
            row(page, name).locator("select").selectOption("owner");
            row(page, name).locator("button").last().click();
            page.waitForSelector("#account-sure");
            desk.picture("accounts-" + width + "-" + theme + "-" + language);

            assertThat(Fit.problemsOf(page)).isEmpty();
            assertThat(desk.barriers()).isEmpty();
            assertThat(desk.wrong()).isEmpty();
        }
    }

    private static Screen panel(Shop shop, int width, String settings) {
        Screen desk = Screen.open(chromium, home, width, 900);
        Till.open(desk, "owner", shop.id(), settings.replace('?', '&'));
        desk.page().evaluate(MOUNT, shop.id());
        desk.page().waitForSelector("[data-account=owner]");
        return desk;
    }

    private static Locator row(Page page, String username) {
        return page.locator("[data-account='" + username + "']");
    }

    private static void accept(String link) throws IOException, InterruptedException {
        String token = link.substring(link.lastIndexOf('/') + 1);
        api.post(
                        "/api/v1/invitations/" + token + "/accept",
                        null,
                        Api.object().put("password", "a long sentence for tom"))
                .mustBe(200);
        assertThat(api.get("/api/v1/invitations/" + token, Map.of()).status()).isEqualTo(404);
    }
}
