package io.firstcome.command.queue;

import static io.firstcome.command.queue.QueueRules.given;
import static io.firstcome.command.queue.SoFar.QUEUE;
import static io.firstcome.command.queue.SoFar.id;
import static io.firstcome.command.queue.SoFar.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.priority.QuotaUse;
import io.firstcome.api.queue.PolicyAdopted;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.PriorityStartDenied;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.queue.StartService;
import io.firstcome.api.queue.StartUndone;
import io.firstcome.api.refusal.RefusalCode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PriorityTest {
    @Nested
    class Granted {
        @Test
        void theEventTellsWhoWhyWhatIsLeftAndWhomItPassedOver() {
            QueueRules rules = given(opened().joined(4).skipped(2).started(1, "two"));
            PriorityServiceStarted event = rules.when(pull(4, "one")).thenOne(PriorityServiceStarted.class);
            assertThat(event.ticketId()).isEqualTo(id(4));
            assertThat(event.chairId()).isEqualTo("one");
            assertThat(event.reasonCode()).isEqualTo("CHILD");
            assertThat(event.actor()).isEqualTo("eva");
            assertThat(event.role()).isEqualTo("staff");
            assertThat(event.policyVersion()).isEqualTo(1);
            assertThat(event.salonQuota()).isEqualTo(new QuotaUse(2, 0, 1));
            assertThat(event.staffQuota()).isEqualTo(new QuotaUse(1, 0, 1));
            assertThat(event.queueBefore()).containsExactly(id(3), id(4));
            assertThat(event.waitedSeconds()).isEqualTo(180);
            assertThat(event.bypassed()).hasSize(1);
            BypassedTicket third = event.bypassed().get(0);
            assertThat(third.ticketId()).isEqualTo(id(3));
            assertThat(third.token()).isEqualTo("A03");
            assertThat(third.place()).isEqualTo(1);
            assertThat(third.expectedLossSeconds()).isBetween(1500, 1800);
        }

        @Test
        void whoeverWantsAnotherChairIsNotPassedOver() {
            PriorityServiceStarted event = given(opened().joinedWanting("two").joined(2))
                    .when(pull(3, "one"))
                    .thenOne(PriorityServiceStarted.class);
            assertThat(event.bypassed()).extracting(BypassedTicket::ticketId).containsExactly(id(2));
            assertThat(event.queueBefore()).containsExactly(id(1), id(2), id(3));
        }

        @Test
        void whoeverWasCalledToTheChairIsPassedOver() {
            PriorityServiceStarted event = given(opened().joined(2).called(1, "one"))
                    .when(pull(2, "one"))
                    .thenOne(PriorityServiceStarted.class);
            assertThat(event.bypassed()).containsExactly(new BypassedTicket(id(1), "A01", 1, 1800));
        }

        @Test
        void whoeverWasCalledWhileOthersWereAwayPassesThemOnceTheyAreBack() {
            PriorityServiceStarted event = given(
                            opened().joined(2).skipped(1).called(2, "one").skipUndone(1))
                    .when(pull(2, "one"))
                    .thenOne(PriorityServiceStarted.class);
            assertThat(event.bypassed()).extracting(BypassedTicket::ticketId).containsExactly(id(1));
        }

        @Test
        void whoeverIsBackInFrontNeedsNoPriorityOverWhoeverWasCalledMeanwhile() {
            given(opened().joined(2).skipped(1).called(2, "one").skipUndone(1))
                    .when(pull(1, "one"))
                    .refused(RefusalCode.PRIORITY_NOT_NEEDED);
        }

        @Test
        void whoeverWasCalledToTheChairWaitsAgain() {
            QueueRules rules = given(opened().joined(2).called(1, "one").startedAsPriority(2, "one", "eva"));
            rules.when(new StartService(QUEUE, null, "two")).then(new ServiceStarted(id(1), "two", 240, rules.now()));
        }

        @Test
        void quotaUsedIsNotGivenBackByAnUndo() {
            SoFar soFar = opened().joined(3).startedAsPriority(2, "one", "eva");
            soFar.then(new StartUndone(id(2), "one", soFar.tick()));
            PriorityServiceStarted event = given(soFar)
                    .when(new StartPriority(QUEUE, id(3), "one", "OTHER", "nosebleed", "max", "manager"))
                    .thenOne(PriorityServiceStarted.class);
            assertThat(event.salonQuota()).isEqualTo(new QuotaUse(2, 1, 2));
            assertThat(event.staffQuota()).isEqualTo(new QuotaUse(1, 0, 1));
            assertThat(event.reasonText()).isEqualTo("nosebleed");
        }
    }

    @Nested
    class Denied {
        @Test
        void theSalonsLimitIsReachedAndTheAttemptStored() {
            QueueRules rules = given(opened().joined(5)
                    .startedAsPriority(2, "one", "eva")
                    .completed(2, "one")
                    .startedAsPriority(3, "one", "max")
                    .completed(3, "one"));
            rules.when(new StartPriority(QUEUE, id(5), "one", "CHILD", null, "ida", "owner"))
                    .then(new PriorityStartDenied(
                            id(5),
                            "one",
                            "CHILD",
                            null,
                            "ida",
                            "owner",
                            RefusalCode.PRIORITY_DAILY_LIMIT_REACHED,
                            2,
                            2,
                            1,
                            Instant.parse("2026-11-23T23:00:00Z"),
                            rules.now()));
        }

        @Test
        void theStaffMembersLimitIsReached() {
            PriorityStartDenied denied = given(opened().joined(4).startedAsPriority(2, "one", "eva"))
                    .when(pull(4, "two"))
                    .thenOne(PriorityStartDenied.class);
            assertThat(denied.code()).isEqualTo(RefusalCode.PRIORITY_STAFF_LIMIT_REACHED);
            assertThat(denied.limit()).isEqualTo(1);
            assertThat(denied.used()).isEqualTo(1);
        }

        @Test
        void theRoleIsNotAllowed() {
            PriorityStartDenied denied = given(
                            opened(TestSalon.usual().roles("owner").settings()).joined(2))
                    .when(pull(2, "one"))
                    .thenOne(PriorityStartDenied.class);
            assertThat(denied.code()).isEqualTo(RefusalCode.PRIORITY_ROLE_NOT_ALLOWED);
        }

        @Test
        void aLimitLoweredInTheMiddleOfTheDayLeavesNone() {
            var lowered = TestSalon.usual().limits(1, 1).settings();
            SoFar soFar = opened().joined(5)
                    .startedAsPriority(2, "one", "eva")
                    .completed(2, "one")
                    .startedAsPriority(3, "one", "max")
                    .completed(3, "one");
            QueueRules rules = given(soFar).andChangedSettings(lowered);
            List<?> payloads = rules.when(new StartPriority(QUEUE, id(5), "one", "CHILD", null, "ida", "owner"))
                    .payloads();
            assertThat(payloads.get(0)).isEqualTo(new PolicyAdopted(lowered, 2, rules.now()));
            assertThat(payloads.get(1)).isInstanceOfSatisfying(PriorityStartDenied.class, denied -> {
                assertThat(denied.code()).isEqualTo(RefusalCode.PRIORITY_DAILY_LIMIT_REACHED);
                assertThat(denied.limit()).isEqualTo(1);
                assertThat(denied.used()).isEqualTo(2);
                assertThat(denied.policyVersion()).isEqualTo(2);
            });
        }
    }

    @Nested
    class Refused {
        @Test
        void whoeverIsNextNeedsNoPriority() {
            given(opened().joined(2)).when(pull(1, "one")).refused(RefusalCode.PRIORITY_NOT_NEEDED);
            given(opened().joined(2).called(1, "one")).when(pull(1, "one")).refused(RefusalCode.PRIORITY_NOT_NEEDED);
            given(opened().joinedWanting("two").joined(1))
                    .when(pull(2, "one"))
                    .refused(RefusalCode.PRIORITY_NOT_NEEDED);
        }

        @Test
        void whoeverGivesUpAWishForAnotherChairNeedsNoPriorityEither() {
            SoFar first = opened().joinedWanting("two").joined(1);
            assertThat(given(first).when(pull(1, "one")).refused(RefusalCode.PRIORITY_NOT_NEEDED))
                    .hasMessage("Nobody would be passed over; no priority start is needed.");
            given(first).when(new StartService(QUEUE, id(1), "one")).thenOne(ServiceStarted.class);
        }

        @Test
        void theReasonMustBeOneOfTheSalonsAndOtherNeedsAText() {
            given(opened().joined(2))
                    .when(new StartPriority(QUEUE, id(2), "one", "FRIEND", null, "eva", "staff"))
                    .refused(RefusalCode.PRIORITY_REASON_UNKNOWN);
            given(opened().joined(2))
                    .when(new StartPriority(QUEUE, id(2), "one", "OTHER", "  ", "eva", "staff"))
                    .refused(RefusalCode.PRIORITY_REASON_TEXT_REQUIRED);
        }

        @Test
        void theTicketMustBeInLineAndTheChairFree() {
            given(opened()).when(pull(1, "one")).refused(RefusalCode.TICKET_UNKNOWN);
            given(opened().joined(2).skipped(2)).when(pull(2, "one")).refused(RefusalCode.TICKET_NOT_WAITING);
            given(opened().joined(2).started(1, "one"))
                    .when(pull(1, "two"))
                    .refused(RefusalCode.TICKET_ALREADY_STARTED);
            given(opened().joined(2)).when(pull(2, "nine")).refused(RefusalCode.CHAIR_UNKNOWN);
            given(opened().joined(3).started(1, "one")).when(pull(3, "one")).refused(RefusalCode.CHAIR_OCCUPIED);
            given(opened().joined(2).dayClosed()).when(pull(2, "one")).refused(RefusalCode.DAY_CLOSED);
        }
    }

    private static StartPriority pull(int ticket, String chairId) {
        return new StartPriority(QUEUE, id(ticket), chairId, "CHILD", null, "eva", "staff");
    }
}
