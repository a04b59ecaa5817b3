package io.firstcome.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.command.OverHttp;
import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatedRequestsTest extends OverHttp {

    @Test
    void theSameKeyAndBodyGetTheSameAnswer() {
        HttpProbe till = staff.with("Idempotency-Key", "till-1");

        Answer first = till.post(queue("walk-in"), "{\"displayName\":\"Ann\"}");
        Answer again = till.post(queue("walk-in"), "{\"displayName\":\"Ann\"}");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("X-Log-Position")).isEqualTo(first.header("X-Log-Position"));
        assertThat(joined()).endsWith("-2");
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        HttpProbe till = staff.with("Idempotency-Key", "till-2");
        till.post(queue("walk-in"), "{}");

        Answer otherBody = till.post(queue("walk-in"), "{\"service\":\"cut\"}");
        Answer otherVerb = till.post(queue("start"), "{\"chairId\":\"a\"}");

        assertThat(otherBody.status()).isEqualTo(422);
        assertThat(otherBody.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(otherVerb.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aRepeatedStartAnswersAsBeforeAlthoughTheRulesWouldRefuseItNow() {
        joined();
        HttpProbe till = staff.with("Idempotency-Key", "till-3");

        Answer first = till.post(queue("start"), "{\"chairId\":\"a\"}");
        Answer again = till.post(queue("start"), "{\"chairId\":\"a\"}");

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(staff.post(queue("start"), "{\"chairId\":\"a\"}").status()).isEqualTo(409);
    }

    @Test
    void aDeniedPriorityStartIsDeniedOnceHoweverOftenItIsSent() {
        joined();
        String second = joined();
        String body = "{\"ticketId\":\"" + second + "\",\"chairId\":\"a\",\"reasonCode\":\"CHILD\"}";
        HttpProbe auditorLike = staff.with("Idempotency-Key", "till-4");
        owner.put("/api/v1/salons/" + salon, "{}");
        owner.with("If-Match", "\"1\"").put("/api/v1/salons/" + salon, settings(0));

        Answer first = auditorLike.post(queue("start-priority"), body);
        Answer again = auditorLike.post(queue("start-priority"), body);

        assertThat(first.code()).as(first.text()).isEqualTo("PRIORITY_DAILY_LIMIT_REACHED");
        assertThat(again.header("X-Log-Position")).isEqualTo(first.header("X-Log-Position"));
        assertThat(again.json().get("resetsAt")).isEqualTo(first.json().get("resetsAt"));
    }

    @Test
    void manyAtOnceWithOneKeyMakeOneTicket() {
        HttpProbe till = staff.with("Idempotency-Key", "till-5");

        List<CompletableFuture<String>> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> till.post(queue("walk-in"), "{}").text()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(joined()).endsWith("-2");
    }

    @Test
    void twoAccountsMayUseTheSameKey() {
        Answer byStaff = staff.with("Idempotency-Key", "shared").post(queue("walk-in"), "{}");
        Answer byOwner = owner.with("Idempotency-Key", "shared").post(queue("walk-in"), "{}");

        assertThat(byOwner.status()).isEqualTo(201);
        assertThat(byOwner.json().get("ticketId")).isNotEqualTo(byStaff.json().get("ticketId"));
    }

    @Test
    void aRefusedRequestMayBeSentAgainWithItsKey() {
        HttpProbe till = staff.with("Idempotency-Key", "till-6");

        assertThat(till.post(queue("start"), "{\"chairId\":\"a\"}").code()).isEqualTo("NOBODY_WAITING");
        joined();
        assertThat(till.post(queue("start"), "{\"chairId\":\"a\"}").status()).isEqualTo(200);
    }

    @Test
    void aKeyMustBeVisibleAscii() {
        for (String key : List.of("a b", "k".repeat(129), "")) {
            assertThat(staff.with("Idempotency-Key", key)
                            .post(queue("walk-in"), "{}")
                            .code())
                    .isEqualTo("IDEMPOTENCY_KEY_INVALID");
        }
    }

    @Test
    void oneKeyOfTwoCustomersStandsForTwoRequests() {
        HttpProbe phone = anybody.with("Idempotency-Key", "1");

        Answer mine = phone.post("/api/v1/tickets/" + trackingToken() + "/leave", "");
        Answer another = phone.post("/api/v1/tickets/" + trackingToken() + "/leave", "");

        assertThat(mine.status()).as(mine.text()).isEqualTo(200);
        assertThat(another.status()).as(another.text()).isEqualTo(200);
    }

    private String trackingToken() {
        String url = anybody.post(queue("join"), "{}").json().get("trackingUrl").asString();
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
