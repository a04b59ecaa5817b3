package io.firstcome.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for roles and for disabling on every database. */
abstract class ColleaguesContract extends OnTwoNodes {

    private static final Duration SECONDS = Duration.ofSeconds(5);

    @Test
    void aDisabledAccountIsToldSoWithItsPasswordOnly() {
        String mia = member("mia", "staff");

        assertThat(disable(boss, mia).json().get("state").asString()).isEqualTo("DISABLED");

        Answer right = signIn(other(), mia, PASSWORD);
        assertThat(right.status()).isEqualTo(403);
        assertThat(right.code()).isEqualTo("ACCOUNT_DISABLED");
        assertThat(signIn(other(), mia, "a wrong long sentence").code()).isEqualTo("SIGN_IN_FAILED");
        assertThat(disable(boss, mia).code()).isEqualTo("ACCOUNT_ALREADY_DISABLED");

        assertThat(enable(boss, mia).json().get("state").asString()).isEqualTo("ACTIVE");
        assertThat(signIn(other(), mia, PASSWORD).status()).isEqualTo(200);
        assertThat(enable(boss, mia).code()).isEqualTo("ACCOUNT_NOT_DISABLED");
    }

    @Test
    void whatADisabledAccountWasSignedInWithStopsOnEveryNode() {
        String mia = member("mia", "staff");
        HttpProbe here = one().signedIn(mia, PASSWORD);
        HttpProbe there = other().signedIn(mia, PASSWORD);
        assertThat(asks(here).status()).isEqualTo(200);
        assertThat(asks(there).status()).isEqualTo(200);

        disable(boss, mia);

        assertThat(asks(here).code()).as("at once where it was done").isEqualTo("SIGN_IN_REQUIRED");
        await().atMost(SECONDS).until(() -> asks(there).code().equals("SIGN_IN_REQUIRED"));
        enable(boss, mia);
        assertThat(asks(here).code()).as("it does not come to life again").isEqualTo("SIGN_IN_REQUIRED");
        assertThat(asks(one().signedIn(mia, PASSWORD)).status()).isEqualTo(200);
    }

    @Test
    void anotherRoleHoldsFromTheNextSignInAndTheOldOneNoLonger() {
        String mia = member("mia", "manager");
        HttpProbe before = other().signedIn(mia, PASSWORD);
        assertThat(asks(before).status()).isEqualTo(200);

        Answer changed = giveRole(boss, mia, "staff", versionOf(mia));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo(versionOf(mia));
        await().atMost(SECONDS).until(() -> asks(before).code().equals("SIGN_IN_REQUIRED"));
        HttpProbe now = one().signedIn(mia, PASSWORD);
        assertThat(now.post("/api/v1/queue/" + salon + "/close-day", "{}").code())
                .isEqualTo("ACCESS_DENIED");
    }

    @Test
    void ofTwoOwnersAtOnceTheSecondSeesWhatTheFirstDid() {
        String mia = member("mia", "staff");
        String ann = member("ann", "owner");
        String read = versionOf(mia);

        List<Answer> answers = atOnce(
                () -> giveRole(boss, mia, "manager", read),
                () -> giveRole(other().signedIn(ann, PASSWORD), mia, "auditor", read));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        boolean annWasFaster = answers.get(0).status() == 412;
        Answer late = answers.get(annWasFaster ? 0 : 1);
        assertThat(late.code()).isEqualTo("ACCOUNT_ALREADY_CHANGED");
        assertThat(late.json().get("done").asString()).isEqualTo("ROLE_CHANGED");
        assertThat(late.json().get("doneBy").asString()).isEqualTo(annWasFaster ? ann : "owner");
        assertThat(late.json().get("version").asLong())
                .isEqualTo(listed(mia).get("version").asLong());
    }

    @Test
    void aChangeSaysWhichVersionItMeans() {
        String mia = member("mia", "staff");
        String address = accounts("/" + idOf(mia) + "/role");

        assertThat(boss.put(address, "{\"role\":\"manager\"}").code()).isEqualTo("ACCOUNT_VERSION_REQUIRED");
        assertThat(giveRole(boss, mia, "manager", "*").code()).isEqualTo("ACCOUNT_VERSION_REQUIRED");
        assertThat(giveRole(boss, mia, "manager", "3").code()).isEqualTo("REQUEST_UNREADABLE");
        assertThat(giveRole(boss, mia, "manager", "W/" + versionOf(mia)).code()).isEqualTo("ACCOUNT_ALREADY_CHANGED");
        assertThat(boss.with("If-Match", "\"99\"")
                        .post(accounts("/" + idOf(mia) + "/disable"), "")
                        .code())
                .isEqualTo("ACCOUNT_ALREADY_CHANGED");
        assertThat(giveRole(boss, mia, "king", versionOf(mia)).code()).isEqualTo("REQUEST_INVALID");
        assertThat(giveRole(boss, mia, "admin", versionOf(mia)).code()).isEqualTo("ACCOUNT_ROLE_NOT_ALLOWED");
    }

    @Test
    void theSameRequestSentAgainLaterDoesNothing() {
        String mia = member("mia", "staff");
        HttpProbe once = boss.with("Idempotency-Key", "disable-" + mia);
        Answer first = disable(once, mia);
        enable(boss, mia);

        Answer again = disable(once, mia);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(listed(mia).get("state").asString()).isEqualTo("ACTIVE");
        assertThat(enable(once, mia).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void nobodyTouchesTheirOwnAccountOrOneOfAllSalons() {
        String ann = member("ann", "owner");
        HttpProbe signedIn = one().signedIn(ann, PASSWORD);

        assertThat(giveRole(signedIn, ann, "staff", versionOf(ann)).code()).isEqualTo("ACCOUNT_IS_YOUR_OWN");
        assertThat(disable(signedIn, ann).code()).isEqualTo("ACCOUNT_IS_YOUR_OWN");
        assertThat(disable(signedIn, "admin").code()).isEqualTo("ACCOUNT_OF_ALL_SALONS");
        assertThat(giveRole(signedIn, "staff", "manager", versionOf("staff")).code())
                .isEqualTo("ACCOUNT_OF_ALL_SALONS");
        assertThat(listed("staff").get("scope").asString()).isEqualTo("all");
        assertThat(disable(admin, "admin").code()).isEqualTo("ACCOUNT_IS_YOUR_OWN");
    }

    @Test
    void anAccountOfAnotherSalonIsNotThere() {
        String mia = member("mia", "staff");
        String id = idOf(mia);
        salon = newSalon();
        String ann = member("ann", "owner");

        assertThat(one().signedIn(ann, PASSWORD)
                        .post(accounts("/" + id + "/disable"), "")
                        .code())
                .isEqualTo("ACCOUNT_UNKNOWN");
    }

    @Test
    void whoIsInvitedMayGetAnotherRoleButIsNotDisabled() {
        String mia = newName("mia");
        String token = invited(mia, "staff");

        assertThat(disable(boss, mia).code()).isEqualTo("ACCOUNT_NOT_YET_ACTIVE");
        assertThat(giveRole(boss, mia, "manager", versionOf(mia)).status()).isEqualTo(200);
        assertThat(accept(one(), token, PASSWORD).json().get("role").asString()).isEqualTo("manager");
    }

    @Test
    void aSalonKeepsAnOwnerWhoeverIsFaster() {
        String ann = member("ann", "owner");
        String bob = member("bob", "owner");
        HttpProbe asAnn = one().signedIn(ann, PASSWORD);
        HttpProbe asBob = other().signedIn(bob, PASSWORD);
        String idOfAnn = idOf(ann);
        String idOfBob = idOf(bob);
        assertThat(disable(admin, "owner").status()).isEqualTo(200);
        try {
            List<Answer> answers = atOnce(
                    () -> asAnn.post(accounts("/" + idOfBob + "/disable"), ""),
                    () -> asBob.post(accounts("/" + idOfAnn + "/disable"), ""));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 401);
            String left = answers.get(0).status() == 200 ? idOfAnn : idOfBob;
            assertThat(admin.post(accounts("/" + left + "/disable"), "").code()).isEqualTo("ACCOUNT_LAST_OWNER");
            assertThat(admin.with("If-Match", "\"2\"")
                            .put(accounts("/" + left + "/role"), "{\"role\":\"manager\"}")
                            .code())
                    .isEqualTo("ACCOUNT_LAST_OWNER");
        } finally {
            boss = admin;
            enable(admin, "owner");
        }
    }

    /** What only those of the salon may ask. */
    private Answer asks(HttpProbe somebody) {
        return somebody.get("/api/v1/salons/" + salon);
    }
}
