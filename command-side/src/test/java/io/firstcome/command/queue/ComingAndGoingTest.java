package io.firstcome.command.queue;

import static io.firstcome.command.queue.QueueRules.given;
import static io.firstcome.command.queue.SoFar.QUEUE;
import static io.firstcome.command.queue.SoFar.id;
import static io.firstcome.command.queue.SoFar.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.CustomerLeft;
import io.firstcome.api.queue.CustomerMarkedNoShow;
import io.firstcome.api.queue.CustomerSkipped;
import io.firstcome.api.queue.Leave;
import io.firstcome.api.queue.MarkNoShow;
import io.firstcome.api.queue.NoShowUndone;
import io.firstcome.api.queue.QueueCommand;
import io.firstcome.api.queue.SkipCustomer;
import io.firstcome.api.queue.SkipUndone;
import io.firstcome.api.queue.StartUndone;
import io.firstcome.api.queue.StepBack;
import io.firstcome.api.queue.SteppedBack;
import io.firstcome.api.queue.UndoNoShow;
import io.firstcome.api.queue.UndoSkip;
import io.firstcome.api.queue.UndoStart;
import io.firstcome.api.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComingAndGoingTest {
    @Test
    void whoeverWaitsOrWasCalledIsSkippedAndTheReasonKept() {
        QueueRules waiting = given(opened().joined(1));
        waiting.when(new SkipCustomer(QUEUE, id(1), "smokes"))
                .then(new CustomerSkipped(id(1), "smokes", waiting.now()));
        QueueRules called = given(opened().joined(1).called(1, "one"));
        called.when(new SkipCustomer(QUEUE, id(1), "smokes")).then(new CustomerSkipped(id(1), "smokes", called.now()));
    }

    @Test
    void nobodyIsSkippedTwiceOrInService() {
        SkipCustomer skip = new SkipCustomer(QUEUE, id(1), "smokes");
        given(opened().joined(1).skipped(1)).when(skip).refused(RefusalCode.TICKET_NOT_WAITING);
        given(opened().joined(1).started(1, "one")).when(skip).refused(RefusalCode.TICKET_NOT_WAITING);
        given(opened().joined(1).left(1)).when(skip).refused(RefusalCode.TICKET_ALREADY_LEFT);
    }

    @Test
    void aSkippedCustomerComesBack() {
        QueueRules skipped = given(opened().joined(1).skipped(1));
        skipped.when(new UndoSkip(QUEUE, id(1))).then(new SkipUndone(id(1), skipped.now()));
        given(opened().joined(1)).when(new UndoSkip(QUEUE, id(1))).refused(RefusalCode.TICKET_NOT_SKIPPED);
    }

    @Test
    void onlyASkippedCustomerBecomesANoShow() {
        QueueRules skipped = given(opened().joined(1).skipped(1));
        skipped.when(new MarkNoShow(QUEUE, id(1))).then(new CustomerMarkedNoShow(id(1), skipped.now()));
        given(opened().joined(1)).when(new MarkNoShow(QUEUE, id(1))).refused(RefusalCode.TICKET_NOT_SKIPPED);
    }

    @Test
    void aNoShowComesBackUnlessTheCustomerHasJoinedAnew() {
        QueueRules gone = given(opened().customerJoined("anna").skipped(1).noShow(1));
        gone.when(new UndoNoShow(QUEUE, id(1))).then(new NoShowUndone(id(1), gone.now()));
        given(opened().customerJoined("anna").skipped(1).noShow(1).customerJoined("anna"))
                .when(new UndoNoShow(QUEUE, id(1)))
                .refused(RefusalCode.CUSTOMER_ALREADY_IN_QUEUE);
        given(opened().joined(1)).when(new UndoNoShow(QUEUE, id(1))).refused(RefusalCode.TICKET_NOT_NO_SHOW);
    }

    @Test
    void aStartIsTakenBackWhileTheServiceLasts() {
        QueueRules started = given(opened().joined(1).started(1, "one"));
        started.when(new UndoStart(QUEUE, id(1))).then(new StartUndone(id(1), "one", started.now()));
        given(opened().joined(1)).when(new UndoStart(QUEUE, id(1))).refused(RefusalCode.TICKET_NOT_IN_SERVICE);
        given(opened().joined(1).started(1, "one").completed(1, "one"))
                .when(new UndoStart(QUEUE, id(1)))
                .refused(RefusalCode.TICKET_ALREADY_COMPLETED);
    }

    @Test
    void whoeverIsInLineOrSkippedMayLeave() {
        for (SoFar soFar : new SoFar[] {
            opened().joined(1),
            opened().joined(1).called(1, "one"),
            opened().joined(1).skipped(1)
        }) {
            QueueRules here = given(soFar);
            here.when(new Leave(QUEUE, id(1))).then(new CustomerLeft(id(1), here.now()));
        }
        given(opened().joined(1).started(1, "one"))
                .when(new Leave(QUEUE, id(1)))
                .refused(RefusalCode.TICKET_NOT_WAITING);
        given(opened().joined(1).left(1)).when(new Leave(QUEUE, id(1))).refused(RefusalCode.TICKET_ALREADY_LEFT);
    }

    @Test
    void whoeverStepsBackLetsTheNextWaitingOneGoFirst() {
        SoFar soFar = opened().joined(4).skipped(2);
        QueueRules rules = given(soFar);
        var thirdJoinedAt = SoFar.OPENING.plusSeconds(180);
        rules.when(new StepBack(QUEUE, id(1))).then(new SteppedBack(id(1), id(3), thirdJoinedAt, rules.now()));
    }

    @Test
    void theLastInLineHasNobodyToLetGoFirst() {
        given(opened().joined(2).called(1, "one"))
                .when(new StepBack(QUEUE, id(2)))
                .refused(RefusalCode.NOBODY_BEHIND);
        given(opened().joined(2).called(1, "one"))
                .when(new StepBack(QUEUE, id(1)))
                .refused(RefusalCode.TICKET_NOT_WAITING);
    }

    @ParameterizedTest
    @MethodSource("ofATicket")
    void anUnknownTicketIsRefused(QueueCommand command) {
        given(opened()).when(command).refused(RefusalCode.TICKET_UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("ofATicket")
    void nothingIsChangedAfterTheDayIsClosed(QueueCommand command) {
        given(opened().joined(1).dayClosed()).when(command).refused(RefusalCode.DAY_CLOSED);
    }

    @ParameterizedTest
    @MethodSource("ofATicket")
    void aTicketOfADayWithoutEventsIsUnknown(QueueCommand command) {
        QueueRules tomorrow = QueueRules.givenNothing().andTheTime(SoFar.OPENING.plusSeconds(86_400));
        tomorrow.when(command).refused(RefusalCode.TICKET_UNKNOWN);
        assertThat(command.queueId()).isEqualTo(QUEUE);
    }

    static QueueCommand[] ofATicket() {
        return new QueueCommand[] {
            new SkipCustomer(QUEUE, id(1), "smokes"),
            new UndoSkip(QUEUE, id(1)),
            new MarkNoShow(QUEUE, id(1)),
            new UndoNoShow(QUEUE, id(1)),
            new UndoStart(QUEUE, id(1)),
            new Leave(QUEUE, id(1)),
            new StepBack(QUEUE, id(1))
        };
    }
}
