package io.firstcome.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firstcome.api.audit.OutOfSequenceReport;
import io.firstcome.api.audit.OutOfSequenceReport.Finding;
import io.firstcome.api.audit.OutOfSequenceReport.Kind;
import io.firstcome.api.queue.CustomerCalled;
import io.firstcome.api.queue.CustomerLeft;
import io.firstcome.api.queue.CustomerMarkedNoShow;
import io.firstcome.api.queue.CustomerSkipped;
import io.firstcome.api.queue.NoShowUndone;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.SkipUndone;
import io.firstcome.api.queue.StartUndone;
import io.firstcome.api.queue.SteppedBack;
import org.junit.jupiter.api.Test;

/** Whoever was away while somebody behind them started, and then came back, is in the report as passed. */
class SequenceWhileAwayTest {
    private final AuditedDay day = new AuditedDay();

    @Test
    void whoeverWasSkippedAndCameBackWasPassed() {
        OutOfSequenceReport report = day.join(2)
                .then(at -> new CustomerSkipped("t1", "not there", at))
                .start("t2", "c1")
                .then(at -> new SkipUndone("t1", at))
                .report();
        assertThat(report.outOfSequence()).isZero();
        assertThat(report.passedWhileAway()).isEqualTo(1);
        Finding finding = theOnly(report, Kind.WHILE_AWAY);
        assertThat(finding.ticketId()).isEqualTo("t2");
        assertThat(finding.position()).isEqualTo(4);
        assertThat(finding.bypassedTickets()).containsExactly("t1");
    }

    @Test
    void alsoAfterTheyHadBeenGivenUp() {
        OutOfSequenceReport report = day.join(2)
                .then(at -> new CustomerSkipped("t1", "not there", at))
                .then(at -> new CustomerMarkedNoShow("t1", at))
                .start("t2", "c1")
                .then(at -> new NoShowUndone("t1", at))
                .report();
        assertThat(theOnly(report, Kind.WHILE_AWAY).bypassedTickets()).containsExactly("t1");
    }

    @Test
    void alsoBehindAStartThatWasUndone() {
        OutOfSequenceReport report = day.join(2)
                .start("t1", "c1")
                .start("t2", "c2")
                .then(at -> new StartUndone("t1", "c1", at))
                .report();
        Finding finding = theOnly(report, Kind.WHILE_AWAY);
        assertThat(finding.ticketId()).isEqualTo("t2");
        assertThat(finding.bypassedTickets()).containsExactly("t1");
    }

    @Test
    void alsoWhileCalledToAChairAndThenSentBack() {
        OutOfSequenceReport report = day.join(3)
                .then(at -> new CustomerCalled("t1", "c2", at))
                .start("t2", "c1")
                .then(at -> new CustomerSkipped("t1", "not there", at))
                .then(at -> new SkipUndone("t1", at))
                .report();
        Finding finding = theOnly(report, Kind.WHILE_AWAY);
        assertThat(finding.ticketId()).isEqualTo("t2");
        assertThat(finding.bypassedTickets()).containsExactly("t1");
    }

    @Test
    void alsoWhileCalledToAChairThatSomebodyElseTook() {
        OutOfSequenceReport report = day.join(3)
                .then(at -> new CustomerCalled("t1", "c2", at))
                .start("t2", "c1")
                .startPriority("t3", "c2", "t1")
                .report();
        assertThat(report.findings())
                .extracting(Finding::ticketId, Finding::kind)
                .containsExactly(tuple("t2", Kind.WHILE_AWAY), tuple("t3", Kind.OUT_OF_SEQUENCE));
    }

    @Test
    void butNotWhoWasCalledAndServed() {
        OutOfSequenceReport report = day.join(2)
                .then(at -> new CustomerCalled("t1", "c2", at))
                .start("t2", "c1")
                .start("t1", "c2")
                .then(at -> new ServiceCompleted("t1", "c2", 60, at))
                .report();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void butNotWhoHadLetTheOtherGoFirst() {
        OutOfSequenceReport report = day.join(2)
                .then(at -> new SteppedBack("t1", "t2", at, at))
                .then(at -> new CustomerSkipped("t1", "not there", at))
                .start("t2", "c1")
                .then(at -> new SkipUndone("t1", at))
                .report();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void butNotWhoDidNotComeBackOrWantsAnotherChairOrJoinedLater() {
        OutOfSequenceReport report = day.join(1)
                .joinWanting("c2")
                .join(2)
                .then(at -> new CustomerSkipped("t1", "not there", at))
                .then(at -> new CustomerSkipped("t2", "not there", at))
                .then(at -> new CustomerSkipped("t4", "not there", at))
                .start("t3", "c1")
                .then(at -> new SkipUndone("t2", at))
                .then(at -> new SkipUndone("t4", at))
                .then(at -> new CustomerLeft("t1", at))
                .report();
        assertThat(report.findings()).isEmpty();
    }

    private static Finding theOnly(OutOfSequenceReport report, Kind kind) {
        assertThat(report.findings()).extracting(Finding::kind).containsExactly(kind);
        return report.findings().get(0);
    }
}
