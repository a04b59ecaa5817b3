package io.firstcome.command.queue.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.command.OverHttp;
import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.platform.identity.Contact;
import io.firstcome.platform.identity.ContactBook;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CounterOverHttpTest extends OverHttp {

    @Autowired
    private ContactBook contacts;

    @Test
    void aWalkInGetsATicketATokenAPlaceAndAQuote() {
        Answer answer = staff.post(
                queue("walk-in"),
                "{\"customerRef\":\"c-1\",\"displayName\":\"Ann\",\"phone\":\"+49 30 123\",\"priorityClass\":\"member\"}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("ticketId").asString()).matches("[0-9]{8}-1");
        assertThat(answer.json().get("token").asString()).matches("[A-Z][0-9]{2}");
        assertThat(answer.json().get("place").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/quote/highSeconds").isInt()).isTrue();
        assertThat(answer.json().get("trackingUrl").asString()).matches("http://127.0.0.1:[0-9]+/t/[A-Za-z0-9_-]+");
        assertThat(answer.header("Location")).startsWith("/api/v1/tickets/");
        assertThat(answer.header("X-Log-Position")).matches("[0-9]+");
        assertThat(contacts.find(salon, "c-1").orElseThrow().displayName()).isEqualTo("Ann");
    }

    @Test
    void aDayAtTheCounter() {
        String first = joined();
        String second = joined();
        String third = joined();

        assertThat(staff.post(queue("call"), "{\"chairId\":\"a\"}")
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("CALLED");
        assertThat(staff.post(queue("start"), "{\"chairId\":\"a\",\"ticketId\":\"" + first + "\"}")
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("IN_SERVICE");
        assertState(about(first, "undo-start"), "WAITING");
        assertState(staff.post(queue("start"), "{\"chairId\":\"a\"}"), "IN_SERVICE");
        assertState(about(first, "complete"), "COMPLETED");
        assertState(staff.post(queue("skip"), "{\"ticketId\":\"" + second + "\",\"reason\":\"not here\"}"), "SKIPPED");
        assertState(about(second, "undo-skip"), "WAITING");
        assertState(about(second, "step-back"), "WAITING");
        assertState(staff.post(queue("skip"), "{\"ticketId\":\"" + third + "\",\"reason\":\"not here\"}"), "SKIPPED");
        assertState(about(third, "no-show"), "NO_SHOW");
        assertState(about(third, "undo-no-show"), "WAITING");
        assertState(about(third, "leave"), "LEFT");
        assertState(staff.post(queue("take-break"), "{\"chairId\":\"b\",\"expectedSeconds\":600}"), "ON_BREAK");
        assertState(staff.post(queue("end-break"), "{\"chairId\":\"b\"}"), "FREE");
        assertState(staff.post(queue("close-chair"), "{\"chairId\":\"b\"}"), "CLOSED");
        assertState(staff.post(queue("open-chair"), "{\"chairId\":\"b\"}"), "FREE");
        assertState(owner.post(queue("pause-joining"), ""), "JOINING_PAUSED");
        assertThat(anybody.post(queue("join"), "{}").code()).isEqualTo("JOINING_PAUSED");
        assertState(owner.post(queue("resume-joining"), ""), "OPEN");
        Answer closed = owner.post(queue("close-day"), "{}");
        assertState(closed, "CLOSED");
        assertThat(closed.json().at("/unserved/0").asString()).isEqualTo(second);
        assertThat(staff.post(queue("walk-in"), "{}").code()).isEqualTo("DAY_CLOSED");
    }

    @Test
    void whoIsLateIsToldWhoDidWhat() {
        String first = joined();
        owner.post(queue("start"), "{\"chairId\":\"a\"}");

        Answer late = staff.post(queue("start"), "{\"chairId\":\"b\",\"ticketId\":\"" + first + "\"}");

        assertThat(late.code()).isEqualTo("TICKET_ALREADY_STARTED");
        assertThat(late.json().get("done").asString()).isEqualTo("ServiceStarted");
        assertThat(late.json().get("doneBy").asString()).isEqualTo("owner");
        assertThat(late.json().get("doneChairId").asString()).isEqualTo("a");
        assertThat(late.json().get("doneToken").asString()).matches("[A-Z][0-9]{2}");
        assertThat(OffsetDateTime.parse(late.json().get("doneAt").asString())).isNotNull();
    }

    @Test
    void theCostOfAPriorityStartIsToldBeforehand() {
        String first = joined();
        joined();
        String outlook = queue("start-priority") + "?chairId=a&ticketId=" + joined();

        Answer before = staff.get(outlook);

        assertThat(before.status()).as(before.text()).isEqualTo(200);
        assertThat(before.json().at("/bypassed/0/ticketId").asString()).isEqualTo(first);
        assertThat(before.json().at("/bypassed/0/expectedLossSeconds").asInt())
                .as("takes the other chair")
                .isZero();
        assertThat(before.json().at("/bypassed/1/expectedLossSeconds").asInt()).isPositive();
        assertThat(before.json().at("/salon/used").asInt()).isZero();
        assertThat(before.json().has("refusedBecause")).isFalse();
        assertThat(staff.get(outlook).json().at("/salon/used").asInt())
                .as("asked twice")
                .isZero();
    }

    @Test
    void theOutlookNamesWhoUsedTheQuotaAndWhatWouldRefuseAnotherOne() {
        joined();
        priority(joined(), "CHILD");
        String last = joined();

        Answer outlook = staff.get(queue("start-priority") + "?chairId=b&ticketId=" + last);

        assertThat(outlook.status()).as(outlook.text()).isEqualTo(200);
        assertThat(outlook.json().at("/usedBy/0/name").asString()).isEqualTo("staff");
        assertThat(outlook.json().at("/usedBy/0/used").asInt()).isEqualTo(1);
        assertThat(outlook.json().at("/refusedBecause").asString()).isEqualTo("PRIORITY_STAFF_LIMIT_REACHED");
    }

    @Test
    void aPriorityStartTellsTheQuotaAndWhomItPassedOver() {
        String first = joined();
        String second = joined();

        Answer answer = priority(second, "CHILD");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("state").asString()).isEqualTo("IN_SERVICE");
        assertThat(answer.json().at("/priority/limit").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/priority/used").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/priority/remaining").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/priority/bypassed/0/ticketId").asString()).isEqualTo(first);
    }

    @Test
    void aDeniedPriorityStartSaysHowMuchWasUsedAndWhenItResets() {
        joined();
        String second = joined();
        String third = joined();
        priority(second, "CHILD");

        Answer denied = staff.post(
                queue("start-priority"), "{\"ticketId\":\"" + third + "\",\"chairId\":\"b\",\"reasonCode\":\"CHILD\"}");

        assertThat(denied.status()).isEqualTo(409);
        assertThat(denied.code()).isEqualTo("PRIORITY_STAFF_LIMIT_REACHED");
        assertThat(denied.json().get("limit").asInt()).isEqualTo(1);
        assertThat(denied.json().get("used").asInt()).isEqualTo(1);
        assertThat(denied.json().get("resetsAt").asString()).contains("T04:00:00+0");
        assertThat(denied.header("X-Log-Position")).isNotEmpty();
    }

    @Test
    void aPhoneCanJoinStepBackAndLeaveButTakesNoHeadStart() {
        Answer answer = anybody.post(queue("join"), "{\"displayName\":\"Bert\"}");
        staff.post(queue("walk-in"), "{}");
        String token = lastPart(answer.json().get("trackingUrl").asString());

        assertThat(answer.status()).isEqualTo(201);
        assertState(anybody.post("/api/v1/tickets/" + token + "/step-back", ""), "WAITING");
        assertState(anybody.post("/api/v1/tickets/" + token + "/leave", ""), "LEFT");
        assertThat(anybody.post("/api/v1/tickets/" + token + "x/leave", "").code())
                .isEqualTo("TICKET_UNKNOWN");
        assertThat(anybody.post(queue("join"), "{\"priorityClass\":\"member\"}").code())
                .isEqualTo("REQUEST_UNREADABLE");
    }

    @Test
    void aPhoneDoesNotOverwriteWhatTheSalonKnows() {
        staff.post(queue("walk-in"), "{\"customerRef\":\"known\",\"displayName\":\"Ann\"}");
        Answer again = anybody.post(queue("join"), "{\"customerRef\":\"known\",\"displayName\":\"Eve\"}");

        assertThat(again.code()).isEqualTo("CUSTOMER_ALREADY_IN_QUEUE");
        assertThat(contacts.find(salon, "known").orElseThrow().displayName()).isEqualTo("Ann");
    }

    @Test
    void aRefusedJoinLeavesNoPersonalDataBehindAndErasingForgetsTheRest() {
        anybody.post(queue("join"), "{\"customerRef\":\"gone\",\"displayName\":\"Ann\",\"service\":\"shave\"}");
        staff.post(queue("walk-in"), "{\"customerRef\":\"stays\",\"displayName\":\"Bert\"}");

        assertThat(contacts.find(salon, "gone")).isEmpty();
        assertThat(contacts.find(salon, "stays")).isPresent();
        Answer erased = owner.delete("/api/v1/customers/stays");
        assertThat(erased.status()).isEqualTo(204);
        assertThat(erased.header("X-Log-Position")).matches("[0-9]+");
        assertThat(contacts.find(salon, "stays")).isEmpty();
        assertThat(owner.delete("/api/v1/customers/stays").header("X-Log-Position"))
                .isEmpty();
    }

    @Test
    void anErasureInTwoSalonsNamesThePositionOfTheLastOnly() {
        contacts.save(salon, "everywhere", new Contact("Ann", null, null));
        contacts.save("another", "everywhere", new Contact("Ann", null, null));

        assertThat(owner.delete("/api/v1/customers/everywhere").headers("X-Log-Position"))
                .hasSize(1);
    }

    @Test
    void anErasureThatBrokeOffIsFinishedByTheNextAndWhoComesAgainCanBeErasedAgain() {
        contacts.save(salon, "torn", Contact.NOTHING);

        assertThat(owner.delete("/api/v1/customers/torn").header("X-Log-Position"))
                .isNotEmpty();
        staff.post(queue("walk-in"), "{\"customerRef\":\"torn\",\"displayName\":\"Ann\"}");
        assertThat(owner.with("Idempotency-Key", "again")
                        .delete("/api/v1/customers/torn")
                        .header("X-Log-Position"))
                .isNotEmpty();
        contacts.save(salon, "torn", new Contact("Ann", null, null));
        assertThat(owner.with("Idempotency-Key", "again")
                        .delete("/api/v1/customers/torn")
                        .header("X-Log-Position"))
                .isNotEmpty();
        assertThat(contacts.find(salon, "torn")).isEmpty();
    }

    @Test
    void whatDoesNotExistIsNamed() {
        assertThat(staff.post("/api/v1/queue/nowhere/walk-in", "{}").code()).isEqualTo("SALON_UNKNOWN");
        assertThat(staff.post("/api/v1/queue/" + salon + "@2026-01-01/walk-in", "{}")
                        .code())
                .isEqualTo("SALON_UNKNOWN");
        assertThat(about("nonsense", "complete").code()).isEqualTo("TICKET_UNKNOWN");
        assertThat(about("20200101-1", "complete").code()).isEqualTo("TICKET_UNKNOWN");
        assertThat(staff.post(queue("start"), "{\"chairId\":\"z\"}").code()).isEqualTo("CHAIR_UNKNOWN");
        assertThat(staff.post(queue("start"), "{}").code()).isEqualTo("REQUEST_INVALID");
    }

    private Answer priority(String ticketId, String reason) {
        return staff.post(
                queue("start-priority"),
                "{\"ticketId\":\"" + ticketId + "\",\"chairId\":\"a\",\"reasonCode\":\"" + reason + "\"}");
    }

    private static String lastPart(String url) {
        String path = URI.create(url).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void assertState(Answer answer, String state) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("state").asString()).isEqualTo(state);
    }

    @Test
    void whyAChairIsNotOpenedIsSaid() {
        joined();
        staff.post(queue("start"), "{\"chairId\":\"a\"}");
        staff.post(queue("take-break"), "{\"chairId\":\"b\"}");

        Answer busy = staff.post(queue("open-chair"), "{\"chairId\":\"a\"}");
        Answer away = staff.post(queue("open-chair"), "{\"chairId\":\"b\"}");
        staff.post(queue("end-break"), "{\"chairId\":\"b\"}");
        Answer free = staff.post(queue("open-chair"), "{\"chairId\":\"b\"}");

        assertThat(busy.json().get("detail").asString()).contains("Somebody is in this chair");
        assertThat(away.json().get("detail").asString()).contains("end the break");
        assertThat(free.json().get("detail").asString()).contains("open already");
        assertThat(List.of(busy.code(), away.code(), free.code())).containsOnly("CHAIR_ALREADY_OPEN");
    }
}
