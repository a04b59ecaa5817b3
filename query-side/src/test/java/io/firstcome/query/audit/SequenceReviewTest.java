package io.firstcome.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firstcome.api.audit.OutOfSequenceReport;
import io.firstcome.api.audit.OutOfSequenceReport.Finding;
import io.firstcome.api.audit.OutOfSequenceReport.Kind;
import io.firstcome.api.queue.ChairClosed;
import io.firstcome.api.queue.CustomerCalled;
import io.firstcome.api.queue.CustomerSkipped;
import io.firstcome.api.queue.PolicyAdopted;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.SkipUndone;
import io.firstcome.api.queue.SteppedBack;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whoever got ahead of somebody is in the report, whichever way it came about. */
class SequenceReviewTest {
    private final AuditedDay day = new AuditedDay();

    @Test
    void inTheOrderOfJoiningNothingIsFound() {
        OutOfSequenceReport report = day.join(3)
                .start("t1", "c1")
                .then(at -> new CustomerCalled("t2", "c2", at))
                .start("t2", "c2")
                .then(at -> new ServiceCompleted("t1", "c1", 60, at))
                .start("t3", "c1")
                .report();
        assertThat(report.queuedStarts()).isEqualTo(3);
        assertThat(report.findings()).isEmpty();
    }

    @Nested
    class Waiting {
        @Test
        void whoeverJoinedEarlierAndWaitsIsBypassed() {
            OutOfSequenceReport report = day.join(3).start("t3", "c1").report();
            assertThat(report.outOfSequence()).isEqualTo(1);
            assertThat(report.bypassed()).isEqualTo(2);
            assertThat(report.unexplained()).isEqualTo(1);
            Finding finding = theOnly(report, Kind.OUT_OF_SEQUENCE);
            assertThat(finding.ticketId()).isEqualTo("t3");
            assertThat(finding.bypassedTickets()).containsExactly("t1", "t2");
            assertThat(finding.priorityReason()).isNull();
        }

        @Test
        void whoWantsAnotherChairIsNot() {
            assertThat(day.joinWanting("c2").join(1).start("t2", "c1").report().findings())
                    .isEmpty();
        }

        @Test
        void aWishForAChairThatIsClosedOrGoneDoesNotHideThatSomebodyWaits() {
            OutOfSequenceReport closed = day.joinWanting("c2")
                    .joinWanting("gone")
                    .join(1)
                    .then(at -> new ChairClosed("c2", at))
                    .start("t3", "c1")
                    .report();
            assertThat(theOnly(closed, Kind.OUT_OF_SEQUENCE).bypassedTickets()).containsExactly("t1", "t2");
        }

        @Test
        void whoeverAPriorityStartNamesIsBypassedEvenIfCalled() {
            OutOfSequenceReport report = day.join(2)
                    .then(at -> new CustomerCalled("t1", "c1", at))
                    .startPriority("t2", "c1", "t1")
                    .report();
            assertThat(report.outOfSequence()).isEqualTo(1);
            Finding finding = theOnly(report, Kind.OUT_OF_SEQUENCE);
            assertThat(finding.bypassedTickets()).containsExactly("t1");
            assertThat(finding.priorityReason()).isEqualTo("CHILD");
        }

        @Test
        void whoeverWasCalledToTheVeryChairIsBypassed() {
            OutOfSequenceReport report = day.join(2)
                    .then(at -> new CustomerCalled("t1", "c1", at))
                    .start("t2", "c1")
                    .report();
            assertThat(theOnly(report, Kind.OUT_OF_SEQUENCE).bypassedTickets()).containsExactly("t1");
        }
    }

    @Nested
    class Called {
        @Test
        void whoeverWasKeptCalledForLongWasPassed() {
            day.join(2).then(at -> new CustomerCalled("t1", "c1", at));
            OutOfSequenceReport soon = day.start("t2", "c2").report();
            assertThat(soon.findings()).isEmpty();
            OutOfSequenceReport late = day.join(1)
                    .then(241, at -> new ServiceCompleted("t2", "c2", 60, at))
                    .start("t3", "c2")
                    .report();
            assertThat(late.passedWhileCalled()).isEqualTo(1);
            Finding finding = theOnly(late, Kind.WHILE_CALLED);
            assertThat(finding.ticketId()).isEqualTo("t3");
            assertThat(finding.bypassedTickets()).containsExactly("t1");
        }
    }

    @Nested
    class Wishing {
        @Test
        void whoeverWasKeptWaitingByAWishForAChairThatThenStoppedWasPassed() {
            day.joinWanting("c2").join(1).start("t2", "c1");
            assertThat(day.report().findings()).isEmpty();
            OutOfSequenceReport report =
                    day.then(at -> new ChairClosed("c2", at)).report();
            assertThat(report.passedWhileWishing()).isEqualTo(1);
            assertThat(theOnly(report, Kind.WHILE_WISHING).bypassedTickets()).containsExactly("t1");
        }

        @Test
        void butNotIfTheChairHasServedSinceOrTheWisherIsServed() {
            OutOfSequenceReport report = day.joinWanting("c2")
                    .joinWanting("c2")
                    .join(1)
                    .start("t3", "c1")
                    .start("t1", "c2")
                    .then(at -> new ServiceCompleted("t1", "c2", 60, at))
                    .then(at -> new ChairClosed("c2", at))
                    .report();
            assertThat(report.findings()).isEmpty();
        }
    }

    @Nested
    class Excuses {
        @Test
        void whoeverLetSomebodyGoFirstExcusesThatStartAndNoOther() {
            OutOfSequenceReport report = day.join(3)
                    .then(at -> new SteppedBack("t1", "t2", at, at))
                    .start("t2", "c1")
                    .start("t3", "c2")
                    .report();
            assertThat(report.findings())
                    .extracting(Finding::ticketId, Finding::priorityReason)
                    .containsExactly(tuple("t2", "STEPPED_BACK"), tuple("t3", null));
        }

        @Test
        void aHeadStartExplainsNoPriorityStart() {
            day.join(1).joinAs("VIP").startPriority("t2", "c1", "t1");
            OutOfSequenceReport report = day.reportWith(new HeadStartRule("VIP", 3_600));
            assertThat(report.outOfSequence()).isEqualTo(1);
            assertThat(report.explained()).isZero();
            assertThat(theOnly(report, Kind.OUT_OF_SEQUENCE).priorityReason()).isEqualTo("CHILD");
        }

        @Test
        void aHeadStartExplainsAStartInTheOrderOfTheLine() {
            day.join(1).joinAs("VIP").start("t2", "c1");
            assertThat(day.reportWith(new HeadStartRule("VIP", 3_600)).explained())
                    .isEqualTo(1);
            assertThat(day.reportWith(new HeadStartRule("VIP", 30)).explained()).isZero();
        }

        @Test
        void atAChairThatWasRemovedNobodyIsPassedButWhoWasCalledThere() {
            OutOfSequenceReport report = day.join(2)
                    .then(at -> new CustomerSkipped("t1", "not there", at))
                    .then(at -> new CustomerCalled("t2", "c2", at))
                    .then(at -> new PolicyAdopted(AuditedDay.onlyChair("c1"), 2, at))
                    .then(at -> new SkipUndone("t1", at))
                    .start("t2", "c2")
                    .report();
            assertThat(report.findings()).isEmpty();
        }
    }

    @Test
    void theLogAndNoClockSaysWhoJoinedFirst() {
        OutOfSequenceReport report = day.join(1)
                .joinAtOnce()
                .then(0, at -> new ServiceStarted("t2", "c1", 0, at))
                .report();
        assertThat(report.directStarts()).isZero();
        assertThat(theOnly(report, Kind.OUT_OF_SEQUENCE).bypassedTickets()).containsExactly("t1");
    }

    @Test
    void everyKindIsPagedThrough() {
        day.join(3)
                .then(at -> new CustomerSkipped("t1", "not there", at))
                .start("t3", "c1")
                .then(at -> new SkipUndone("t1", at));
        OutOfSequenceReport first = day.report(0, 1);
        OutOfSequenceReport second = day.report(1, 1);
        assertThat(first.findings()).extracting(Finding::kind).containsExactly(Kind.OUT_OF_SEQUENCE);
        assertThat(first.next()).isEqualTo("1");
        assertThat(second.findings()).extracting(Finding::kind).containsExactly(Kind.WHILE_AWAY);
        assertThat(second.next()).isNull();
    }

    private static Finding theOnly(OutOfSequenceReport report, Kind kind) {
        assertThat(report.findings()).extracting(Finding::kind).containsExactly(kind);
        return report.findings().get(0);
    }
}
