package io.firstcome.command.queue;

import static io.firstcome.command.queue.QueueRules.given;
import static io.firstcome.command.queue.SoFar.QUEUE;
import static io.firstcome.command.queue.SoFar.id;
import static io.firstcome.command.queue.SoFar.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.CallCustomer;
import io.firstcome.api.queue.CompleteService;
import io.firstcome.api.queue.CustomerCalled;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.StartService;
import io.firstcome.api.queue.StartUndone;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StartingTest {
    @Nested
    class Start {
        @Test
        void theFirstInLineIsStartedWhereNobodyIsNamed() {
            QueueRules two = given(opened().joined(2));
            two.when(new StartService(QUEUE, null, "one")).then(new ServiceStarted(id(1), "one", 120, two.now()));
        }

        @Test
        void theFirstInLineIsStartedWhereNamed() {
            QueueRules two = given(opened().joined(2));
            two.when(new StartService(QUEUE, id(1), "two")).then(new ServiceStarted(id(1), "two", 120, two.now()));
        }

        @Test
        void whoeverIsNotNextIsRefusedAndTheNextOneNamed() {
            Refused refused = given(opened().joined(2))
                    .when(new StartService(QUEUE, id(2), "one"))
                    .refused(RefusalCode.NOT_NEXT_IN_LINE);
            assertThat(refused.facts()).containsEntry("nextTicketId", id(1)).containsEntry("nextToken", "A01");
        }

        @Test
        void theOneCalledToAChairGoesFirstThereWhileWhoeverWasAheadIsAway() {
            QueueRules called = given(opened().joined(3).skipped(1).called(2, "one"));
            called.when(new StartService(QUEUE, null, "one")).then(new ServiceStarted(id(2), "one", 240, called.now()));
        }

        @Test
        void aCallHoldsAgainstWhoeverJoinsLaterWithAHeadStart() {
            QueueRules called = given(opened().joined(1).called(1, "one").joinedAheadOfAll());
            called.when(new StartService(QUEUE, null, "one")).then(new ServiceStarted(id(1), "one", 180, called.now()));
            called.when(new StartService(QUEUE, id(2), "one")).refused(RefusalCode.NOT_NEXT_IN_LINE);
        }

        @Test
        void aCallNoLongerHoldsOnceSomebodySkippedIsBackInFront() {
            QueueRules back =
                    given(opened().joined(3).skipped(1).called(2, "one").skipUndone(1));
            Refused refused = back.when(new StartService(QUEUE, id(2), "one")).refused(RefusalCode.NOT_NEXT_IN_LINE);
            assertThat(refused.facts()).containsEntry("nextTicketId", id(1));
            back.when(new StartService(QUEUE, null, "one")).then(new ServiceStarted(id(1), "one", 360, back.now()));
            back.when(new StartService(QUEUE, id(1), "one")).then(new ServiceStarted(id(1), "one", 360, back.now()));
        }

        @Test
        void aCallNoLongerHoldsOnceAStartInFrontIsUndone() {
            QueueRules back =
                    given(opened().joined(2).started(1, "two").called(2, "one").startUndone(1, "two"));
            back.when(new StartService(QUEUE, id(2), "one")).refused(RefusalCode.NOT_NEXT_IN_LINE);
            back.when(new StartService(QUEUE, null, "one")).then(new ServiceStarted(id(1), "one", 300, back.now()));
        }

        @Test
        void aCallHoldsIfWhoeverCameBackWantsAnotherChair() {
            QueueRules back = given(opened().joinedWanting("two")
                    .joined(1)
                    .skipped(1)
                    .called(2, "one")
                    .skipUndone(1));
            back.when(new StartService(QUEUE, id(2), "one")).then(new ServiceStarted(id(2), "one", 240, back.now()));
        }

        @Test
        void whoeverWasCalledToAChairThatSomebodyElseTookWaitsAgain() {
            SoFar taken =
                    opened().joined(2).skipped(1).called(2, "one").skipUndone(1).started(1, "one");
            QueueRules rules = given(taken);
            rules.when(new StartService(QUEUE, id(2), "two")).then(new ServiceStarted(id(2), "two", 300, rules.now()));
        }

        @Test
        void somebodyCalledToOneChairIsNotNextForAnother() {
            Refused refused = given(opened().joined(2).called(1, "one"))
                    .when(new StartService(QUEUE, id(1), "two"))
                    .refused(RefusalCode.NOT_NEXT_IN_LINE);
            assertThat(refused).hasMessage("Ticket A01 is called to chair one.");
            assertThat(refused.facts()).containsEntry("calledToChairId", "one");
        }

        @Test
        void whoWantsAnotherChairIsPassedOver() {
            QueueRules wanting = given(opened().joinedWanting("two").joined(1));
            wanting.when(new StartService(QUEUE, null, "one"))
                    .then(new ServiceStarted(id(2), "one", 60, wanting.now()));
        }

        @Test
        void whoWantsAnotherChairMayTakeThisOneWhereNamedAndFirst() {
            QueueRules wanting = given(opened().joinedWanting("two").joined(1));
            wanting.when(new StartService(QUEUE, id(1), "one"))
                    .then(new ServiceStarted(id(1), "one", 120, wanting.now()));
        }

        @Test
        void givingUpAWishPassesOverNobody() {
            given(opened().joined(1).joinedWanting("two"))
                    .when(new StartService(QUEUE, id(2), "one"))
                    .refused(RefusalCode.NOT_NEXT_IN_LINE);
            given(opened().joinedWanting("two").joined(1).called(2, "one"))
                    .when(new StartService(QUEUE, id(1), "one"))
                    .refused(RefusalCode.NOT_NEXT_IN_LINE);
        }

        @Test
        void whoGaveUpAWishStillHasItAfterAnUndo() {
            SoFar undone = opened().joinedWanting("two").joined(1).started(1, "one");
            undone.then(new StartUndone(id(1), "one", undone.tick()));
            QueueRules again = given(undone);
            again.when(new StartService(QUEUE, null, "one")).then(new ServiceStarted(id(2), "one", 180, again.now()));
        }

        @Test
        void nobodyStartsTwice() {
            given(opened().joined(1).started(1, "one"))
                    .when(new StartService(QUEUE, id(1), "two"))
                    .refused(RefusalCode.TICKET_ALREADY_STARTED);
        }

        @Test
        void nobodyStartsAgainAfterCompletion() {
            given(opened().joined(1).started(1, "one").completed(1, "one"))
                    .when(new StartService(QUEUE, id(1), "one"))
                    .refused(RefusalCode.TICKET_ALREADY_STARTED);
        }

        @Test
        void whoLeftIsNotStarted() {
            given(opened().joined(1).left(1))
                    .when(new StartService(QUEUE, id(1), "one"))
                    .refused(RefusalCode.TICKET_ALREADY_LEFT);
        }

        @Test
        void whoIsSkippedIsNotStarted() {
            given(opened().joined(1).skipped(1))
                    .when(new StartService(QUEUE, id(1), "one"))
                    .refused(RefusalCode.TICKET_NOT_WAITING);
        }

        @Test
        void anUnknownTicketIsRefused() {
            given(opened()).when(new StartService(QUEUE, id(7), "one")).refused(RefusalCode.TICKET_UNKNOWN);
        }

        @Test
        void anUnknownChairIsRefused() {
            given(opened().joined(1))
                    .when(new StartService(QUEUE, null, "nine"))
                    .refused(RefusalCode.CHAIR_UNKNOWN);
        }

        @Test
        void anEmptyLineIsRefused() {
            given(opened()).when(new StartService(QUEUE, null, "one")).refused(RefusalCode.NOBODY_WAITING);
        }

        @Test
        void anOccupiedChairIsRefused() {
            given(opened().joined(2).started(1, "one"))
                    .when(new StartService(QUEUE, null, "one"))
                    .refused(RefusalCode.CHAIR_OCCUPIED);
        }

        @Test
        void aClosedChairIsRefused() {
            given(opened().joined(1).chairClosed("one"))
                    .when(new StartService(QUEUE, null, "one"))
                    .refused(RefusalCode.CHAIR_CLOSED);
        }

        @Test
        void aChairOnABreakIsRefused() {
            given(opened().joined(1).onBreak("one"))
                    .when(new StartService(QUEUE, null, "one"))
                    .refused(RefusalCode.CHAIR_ON_BREAK);
        }

        @Test
        void aClosedDayIsRefused() {
            given(opened().joined(1).dayClosed())
                    .when(new StartService(QUEUE, null, "one"))
                    .refused(RefusalCode.DAY_CLOSED);
        }
    }

    @Nested
    class Call {
        @Test
        void theNextInLineIsCalled() {
            QueueRules two = given(opened().joined(2));
            two.when(new CallCustomer(QUEUE, null, "one")).then(new CustomerCalled(id(1), "one", two.now()));
        }

        @Test
        void whoWantsAnotherChairMayBeCalledToThisOneWhereNamedAndFirst() {
            QueueRules wanting = given(opened().joinedWanting("two").joined(1));
            wanting.when(new CallCustomer(QUEUE, id(1), "one")).then(new CustomerCalled(id(1), "one", wanting.now()));
        }

        @Test
        void aChairCallsOneAtATime() {
            given(opened().joined(2).called(1, "one"))
                    .when(new CallCustomer(QUEUE, null, "one"))
                    .refused(RefusalCode.CHAIR_HAS_CALLED_SOMEBODY);
        }

        @Test
        void whoeverIsBackInFrontIsCalledInsteadOfWhoeverWas() {
            QueueRules back =
                    given(opened().joined(2).skipped(1).called(2, "one").skipUndone(1));
            back.when(new CallCustomer(QUEUE, null, "one")).then(new CustomerCalled(id(1), "one", back.now()));
            back.when(new CallCustomer(QUEUE, id(2), "one")).refused(RefusalCode.NOT_NEXT_IN_LINE);
            QueueRules again = given(
                    opened().joined(2).skipped(1).called(2, "one").skipUndone(1).called(1, "one"));
            again.when(new CallCustomer(QUEUE, null, "two")).then(new CustomerCalled(id(2), "two", again.now()));
        }

        @Test
        void whoeverIsNotNextIsNotCalled() {
            given(opened().joined(2))
                    .when(new CallCustomer(QUEUE, id(2), "one"))
                    .refused(RefusalCode.NOT_NEXT_IN_LINE);
        }

        @Test
        void anOccupiedChairCallsNobody() {
            given(opened().joined(2).started(1, "one"))
                    .when(new CallCustomer(QUEUE, null, "one"))
                    .refused(RefusalCode.CHAIR_OCCUPIED);
        }

        @Test
        void nobodyIsCalledAfterTheDayIsClosed() {
            given(opened().joined(1).dayClosed())
                    .when(new CallCustomer(QUEUE, null, "one"))
                    .refused(RefusalCode.DAY_CLOSED);
        }
    }

    @Nested
    class Complete {
        @Test
        void theServiceUnderWayIsCompleted() {
            QueueRules one = given(opened().joined(1).started(1, "one"));
            one.when(new CompleteService(QUEUE, id(1))).then(new ServiceCompleted(id(1), "one", 60, one.now()));
        }

        @Test
        void aServiceUnderWayIsCompletedEvenAfterTheDayIsClosed() {
            QueueRules one = given(opened().joined(1).started(1, "one").dayClosed());
            one.when(new CompleteService(QUEUE, id(1))).then(new ServiceCompleted(id(1), "one", 120, one.now()));
        }

        @Test
        void nobodyCompletesTwice() {
            given(opened().joined(1).started(1, "one").completed(1, "one"))
                    .when(new CompleteService(QUEUE, id(1)))
                    .refused(RefusalCode.TICKET_ALREADY_COMPLETED);
        }

        @Test
        void whoHasNotBeenStartedIsNotCompleted() {
            given(opened().joined(1))
                    .when(new CompleteService(QUEUE, id(1)))
                    .refused(RefusalCode.TICKET_NOT_IN_SERVICE);
        }

        @Test
        void anUnknownTicketIsNotCompleted() {
            given(opened()).when(new CompleteService(QUEUE, id(9))).refused(RefusalCode.TICKET_UNKNOWN);
        }
    }
}
