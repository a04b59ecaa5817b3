package io.firstcome.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What holds for lists, for the history, and for one's own password on every database. */
abstract class AccountRecordsContract extends OnTwoNodes {

    @Test
    void theHistorySaysWhoDidWhatToWhom() {
        String ann = member("ann", "owner");
        HttpProbe asAnn = one().signedIn(ann, PASSWORD);
        String mia = newName("mia");
        String token = tokenIn(invite(asAnn, mia, "staff"));
        accept(one(), token, PASSWORD);
        giveRole(asAnn, mia, "manager", versionOf(mia));
        disable(boss, mia);
        enable(asAnn, mia);
        Answer open = invite(asAnn, newName("tom"), "staff");
        asAnn.delete(accounts("/invitations/" + open.json().get("invitationId").asString()));
        disable(asAnn, ann);

        JsonNode entries = other().signedIn("auditor", DEMO_PASSWORD)
                .get(accounts("/history?limit=8"))
                .json()
                .get("entries");

        assertThat(entries.findValuesAsString("action"))
                .containsExactly(
                        "INVITATION_WITHDRAWN",
                        "INVITED",
                        "ENABLED",
                        "DISABLED",
                        "ROLE_CHANGED",
                        "INVITATION_ACCEPTED",
                        "INVITED",
                        "INVITATION_ACCEPTED");
        assertThat(entries.findValuesAsString("doneBy")).containsExactly(ann, ann, ann, "owner", ann, mia, ann, ann);
        assertThat(entries.get(4).get("username").asString()).isEqualTo(mia);
        assertThat(entries.get(4).get("roleBefore").asString()).isEqualTo("staff");
        assertThat(entries.get(4).get("role").asString()).isEqualTo("manager");
        assertThat(entries.get(4).has("doneAt")).isTrue();
        assertThat(entries.get(3).has("roleBefore")).isFalse();
    }

    @Test
    void listsComeInPagesUntilTheyEnd() {
        for (String begin : List.of("ann", "bob", "cleo", "dora")) {
            invited(newName("page-" + begin), "staff");
        }

        List<String> names = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        Answer page = boss.get(accounts("?limit=3"));
        names.addAll(page.json().findValuesAsString("username"));
        while (page.json().has("next")) {
            assertThat(page.json().get("accounts")).hasSize(3);
            page = boss.get(linkIn(page));
            names.addAll(page.json().findValuesAsString("username"));
        }
        page = boss.get(accounts("/history?limit=3"));
        actions.addAll(page.json().findValuesAsString("username"));
        while (page.json().has("next")) {
            page = boss.get(linkIn(page));
            actions.addAll(page.json().findValuesAsString("username"));
        }

        assertThat(names).isSorted().doesNotHaveDuplicates().hasSize(9).contains("admin", "owner");
        assertThat(actions.subList(0, 4)).allMatch(name -> name.startsWith("page-"));
        assertThat(actions.get(0)).startsWith("page-dora");
        assertThat(boss.get(accounts("?limit=201")).code()).isEqualTo("REQUEST_INVALID");
    }

    @Test
    void onlyWhoLooksAfterAccountsSeesThem() {
        HttpProbe mia = one().signedIn(member("mia", "manager"), PASSWORD);
        HttpProbe auditor = one().signedIn(member("ina", "auditor"), PASSWORD);
        HttpProbe ann = one().signedIn(member("ann", "owner"), PASSWORD);

        assertThat(mia.get(accounts("")).code()).isEqualTo("ACCESS_DENIED");
        assertThat(mia.get(accounts("/history")).code()).isEqualTo("ACCESS_DENIED");
        assertThat(auditor.get(accounts("")).code()).isEqualTo("ACCESS_DENIED");
        assertThat(auditor.get(accounts("/history")).status()).isEqualTo(200);
        assertThat(ann.get(accounts("")).status()).isEqualTo(200);
        salon = newSalon();
        assertThat(ann.get(accounts("")).code()).isEqualTo("ACCESS_DENIED");
    }

    @Test
    void anotherPasswordOfOnesOwnSignsEverybodyElseOut() {
        String mia = member("mia", "staff");
        HttpProbe till = one().signedIn(mia, PASSWORD);
        HttpProbe phone = other().signedIn(mia, PASSWORD);
        assertThat(phone.get("/api/v1/salons/" + salon).status()).isEqualTo(200);

        assertThat(choose(till, "not the old sentence", "a brand new sentence").code())
                .isEqualTo("PASSWORD_WRONG");
        assertThat(choose(till, PASSWORD, "short").code()).isEqualTo("PASSWORD_TOO_WEAK");
        assertThat(choose(one(), PASSWORD, "a brand new sentence").code()).isEqualTo("SIGN_IN_REQUIRED");
        Answer changed = choose(till, PASSWORD, "a brand new sentence");

        assertThat(changed.status()).isEqualTo(200);
        HttpProbe anew = one().with(
                        "Authorization",
                        "Bearer " + changed.json().get("accessToken").asString());
        assertThat(anew.get("/api/v1/salons/" + salon).status()).isEqualTo(200);
        assertThat(till.get("/api/v1/salons/" + salon).code()).isEqualTo("SIGN_IN_REQUIRED");
        await().atMost(Duration.ofSeconds(5))
                .until(() -> phone.get("/api/v1/salons/" + salon).code().equals("SIGN_IN_REQUIRED"));
        assertThat(signIn(other(), mia, PASSWORD).code()).isEqualTo("SIGN_IN_FAILED");
        assertThat(signIn(other(), mia, "a brand new sentence").status()).isEqualTo(200);
        assertThat(boss.get(accounts("/history?limit=1"))
                        .json()
                        .get("entries")
                        .get(0)
                        .get("action")
                        .asString())
                .isEqualTo("PASSWORD_CHANGED");
    }

    private static Answer choose(HttpProbe somebody, String old, String chosen) {
        return somebody.post("/api/v1/auth/password", "{\"old\":\"" + old + "\",\"new\":\"" + chosen + "\"}");
    }

    private static String linkIn(Answer page) {
        String link = page.header("Link");
        assertThat(link).endsWith(">; rel=\"next\"");
        return link.substring(1, link.indexOf('>'));
    }
}
