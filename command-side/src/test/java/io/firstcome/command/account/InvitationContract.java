package io.firstcome.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.platform.identity.InvitationTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for invitations on every database. */
abstract class InvitationContract extends OnTwoNodes {

    @Test
    void whoIsInvitedChoosesAPasswordAndWorksInThatSalonAlone() {
        String name = newName("mia");
        Answer invitation = invite(boss, name, "staff");

        assertThat(invitation.status()).isEqualTo(201);
        assertThat(invitation.header("Cache-Control")).isEqualTo("no-store");
        assertThat(invitation.json().get("invitationUrl").asString()).startsWith("http://127.0.0.1:");
        assertThat(listed(name).get("state").asString()).isEqualTo("INVITED");
        assertThat(signIn(one(), name, "").code()).isEqualTo("REQUEST_INVALID");
        assertThat(signIn(one(), name, PASSWORD).code()).isEqualTo("SIGN_IN_FAILED");

        String token = tokenIn(invitation);
        Answer welcome = other().get("/api/v1/invitations/" + token);
        assertThat(welcome.json().get("salonName").asString()).isEqualTo("Anna & Co");
        assertThat(welcome.json().get("username").asString()).isEqualTo(name);
        assertThat(welcome.json().get("role").asString()).isEqualTo("staff");

        Answer accepted = accept(other(), token, PASSWORD);
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.json().get("salonId").asString()).isEqualTo(salon);
        HttpProbe mia = one().signedIn(name, PASSWORD);
        assertThat(mia.post("/api/v1/queue/" + salon + "/walk-in", "{}").status())
                .isEqualTo(201);
        assertThat(mia.post("/api/v1/queue/" + newSalon() + "/walk-in", "{}").code())
                .isEqualTo("ACCESS_DENIED");
        assertThat(listed(name).get("state").asString()).isEqualTo("ACTIVE");
        assertThat(listed(name).get("scope").asString()).isEqualTo("salon");
        assertThat(listed(name).has("invitationId")).isFalse();
    }

    @Test
    void theLinkIsKeptNowhere() {
        String token = invited(newName("mia"), "staff");

        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(sql().sql("select token_hash from invitation where salon_id = ?")
                        .param(salon)
                        .query(String.class)
                        .list())
                .containsExactly(InvitationTokens.hashOf(token));
    }

    @Test
    void theSameRequestSentTwiceMakesOneInvitation() {
        String name = newName("mia");
        HttpProbe here = boss.with("Idempotency-Key", "invite-" + name);
        HttpProbe there = other().signedIn("owner", DEMO_PASSWORD).with("Idempotency-Key", "invite-" + name);

        List<Answer> answers = atOnce(() -> invite(here, name, "staff"), () -> invite(there, name, "staff"));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(tokenIn(answers.get(0))).isEqualTo(tokenIn(answers.get(1)));
        assertThat(answers.get(0).json().get("invitationId"))
                .isEqualTo(answers.get(1).json().get("invitationId"));
        assertThat(sql().sql("select count(*) from invitation where salon_id = ?")
                        .param(salon)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(invite(here, name, "owner").code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aLinkLetsInOnceAndSaysSoAfterwards() {
        String token = invited(newName("mia"), "staff");
        HttpProbe phone = one().with("Idempotency-Key", "accept-1");
        Answer first = accept(phone, token, PASSWORD);

        assertThat(first.status()).isEqualTo(200);
        assertThat(accept(phone, token, PASSWORD).text()).isEqualTo(first.text());
        assertThat(accept(phone, token, "another long sentence").code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        Answer later = accept(other(), token, "another long sentence");
        assertThat(later.status()).isEqualTo(404);
        assertThat(later.code()).isEqualTo("INVITATION_USED");
        assertThat(one().get("/api/v1/invitations/" + token).code()).isEqualTo("INVITATION_USED");
    }

    @Test
    void aKeyOfOneInvitationIsNoKeyOfAnother() {
        HttpProbe phone = one().with("Idempotency-Key", "the-same-everywhere");

        assertThat(accept(phone, invited(newName("mia"), "staff"), PASSWORD).status())
                .isEqualTo(200);
        assertThat(accept(phone, invited(newName("tom"), "staff"), PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneIsTold() {
        String name = newName("mia");
        String token = invited(name, "staff");

        List<Answer> answers = atOnce(
                () -> accept(one(), token, "the sentence of the first"),
                () -> accept(other(), token, "the sentence of the second"));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 404);
        String winner = answers.get(0).status() == 200 ? "the sentence of the first" : "the sentence of the second";
        assertThat(signIn(one(), name, winner).status()).isEqualTo(200);
    }

    @Test
    void aLinkEndsAfterAWeekAndTheNameIsFreeAgain() {
        String name = newName("mia");
        Answer invitation = invite(boss, name, "staff");
        Instant until = Instant.parse(invitation.json().get("expiresAt").asString());
        assertThat(Duration.between(Instant.now(Clock.systemUTC()), until))
                .isBetween(Duration.ofDays(7).minusMinutes(5), Duration.ofDays(7));
        assertThat(invite(boss, name, "staff").code()).isEqualTo("ACCOUNT_NAME_TAKEN");

        sql().sql("update invitation set expires_at = ? where salon_id = ?")
                .params(Instant.now(Clock.systemUTC()).minusSeconds(1).atOffset(ZoneOffset.UTC), salon)
                .update();
        String token = tokenIn(invitation);

        assertThat(one().get("/api/v1/invitations/" + token).code()).isEqualTo("INVITATION_EXPIRED");
        assertThat(accept(other(), token, PASSWORD).code()).isEqualTo("INVITATION_EXPIRED");
        Answer again = invite(boss, name, "manager");
        assertThat(again.status()).isEqualTo(201);
        assertThat(accept(one(), tokenIn(again), PASSWORD).json().get("role").asString())
                .isEqualTo("manager");
    }

    @Test
    void aWithdrawnLinkLeadsNowhereAndTheNameIsFree() {
        String name = newName("mia");
        Answer invitation = invite(boss, name, "staff");
        String address =
                accounts("/invitations/" + invitation.json().get("invitationId").asString());

        assertThat(boss.delete(address).status()).isEqualTo(204);
        assertThat(boss.delete(address).status()).isEqualTo(204);
        assertThat(accept(one(), tokenIn(invitation), PASSWORD).code()).isEqualTo("INVITATION_UNKNOWN");

        Answer again = invite(boss, name, "staff");
        assertThat(accept(one(), tokenIn(again), PASSWORD).status()).isEqualTo(200);
        String accepted =
                accounts("/invitations/" + again.json().get("invitationId").asString());
        assertThat(boss.delete(accepted).code()).isEqualTo("INVITATION_ALREADY_ACCEPTED");
        assertThat(boss.delete(accounts("/invitations/nobody")).code()).isEqualTo("INVITATION_UNKNOWN");
    }

    @Test
    void aPasswordIsLongAndNotTheUserName() {
        String name = newName("a-rather-long-name");
        String token = invited(name, "staff");

        assertThat(accept(one(), token, "short").code()).isEqualTo("PASSWORD_TOO_WEAK");
        assertThat(accept(one(), token, name.toUpperCase(java.util.Locale.ROOT)).code())
                .isEqualTo("PASSWORD_TOO_WEAK");
        assertThat(accept(one(), token, "x".repeat(201)).code()).isEqualTo("REQUEST_INVALID");
        assertThat(accept(one(), token, "x".repeat(200)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Anna", "anna maria", "änna", "-anna", "anna\\n"})
    void aUserNameIsEasyToTypeAndToTellFromOthers(String name) {
        assertThat(invite(boss, name, "staff").code()).isEqualTo("REQUEST_INVALID");
    }

    @Test
    void nobodyBecomesAnAdminThroughASalon() {
        assertThat(invite(boss, newName("eve"), "admin").code()).isEqualTo("ACCOUNT_ROLE_NOT_ALLOWED");
        assertThat(invite(admin, newName("eve"), "admin").code()).isEqualTo("ACCOUNT_ROLE_NOT_ALLOWED");
        assertThat(invite(boss, newName("eve"), "king").code()).isEqualTo("REQUEST_INVALID");
        assertThat(invite(boss, "admin", "staff").code()).isEqualTo("ACCOUNT_NAME_TAKEN");
    }

    @Test
    void aSalonThatIsNotThereInvitesNobody() {
        salon = "nowhere";

        assertThat(invite(boss, newName("mia"), "staff").code()).isEqualTo("SALON_UNKNOWN");
        assertThat(one().get("/api/v1/invitations/made-up").code()).isEqualTo("INVITATION_UNKNOWN");
    }
}
