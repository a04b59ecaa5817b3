package io.firstcome.command.queue;

import static io.firstcome.command.queue.QueueRules.given;
import static io.firstcome.command.queue.SoFar.QUEUE;
import static io.firstcome.command.queue.SoFar.id;
import static io.firstcome.command.queue.SoFar.opened;

import io.firstcome.api.queue.BreakEnded;
import io.firstcome.api.queue.BreakStarted;
import io.firstcome.api.queue.ChairClosed;
import io.firstcome.api.queue.ChairOpened;
import io.firstcome.api.queue.CloseChair;
import io.firstcome.api.queue.CompleteService;
import io.firstcome.api.queue.EndBreak;
import io.firstcome.api.queue.OpenChair;
import io.firstcome.api.queue.PolicyAdopted;
import io.firstcome.api.queue.QueueCommand;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.queue.StartService;
import io.firstcome.api.queue.TakeBreak;
import io.firstcome.api.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChairsTest {
    private static final TakeBreak TAKE_BREAK = new TakeBreak(QUEUE, "one", 300);
    private static final CloseChair CLOSE = new CloseChair(QUEUE, "one");

    @Test
    void aFreeChairIsClosedAndOpenedAgain() {
        QueueRules free = given(opened());
        free.when(CLOSE).then(new ChairClosed("one", free.now()));
        QueueRules closed = given(opened().chairClosed("one"));
        closed.when(new OpenChair(QUEUE, "one")).then(new ChairOpened("one", closed.now()));
        closed.when(CLOSE).refused(RefusalCode.CHAIR_CLOSED);
    }

    @Test
    void everyChairStartsTheDayOpen() {
        given(opened()).when(new OpenChair(QUEUE, "two")).refused(RefusalCode.CHAIR_ALREADY_OPEN);
    }

    @Test
    void aFreeChairTakesABreakAndEndsIt() {
        QueueRules free = given(opened());
        free.when(TAKE_BREAK).then(new BreakStarted("one", 300, free.now()));
        free.when(new EndBreak(QUEUE, "one")).refused(RefusalCode.CHAIR_NOT_ON_BREAK);
        QueueRules away = given(opened().onBreak("one"));
        away.when(new EndBreak(QUEUE, "one")).then(new BreakEnded("one", away.now()));
        away.when(TAKE_BREAK).refused(RefusalCode.CHAIR_ON_BREAK);
        away.when(CLOSE).refused(RefusalCode.CHAIR_ON_BREAK);
        away.when(new OpenChair(QUEUE, "one")).refused(RefusalCode.CHAIR_ALREADY_OPEN);
    }

    @Test
    void aChairInUseNeitherClosesNorTakesABreak() {
        QueueRules busy = given(opened().joined(1).started(1, "one"));
        busy.when(CLOSE).refused(RefusalCode.CHAIR_OCCUPIED);
        busy.when(TAKE_BREAK).refused(RefusalCode.CHAIR_OCCUPIED);
        QueueRules called = given(opened().joined(1).called(1, "one"));
        called.when(CLOSE).refused(RefusalCode.CHAIR_HAS_CALLED_SOMEBODY);
        called.when(TAKE_BREAK).refused(RefusalCode.CHAIR_HAS_CALLED_SOMEBODY);
        given(opened().chairClosed("one")).when(TAKE_BREAK).refused(RefusalCode.CHAIR_CLOSED);
    }

    @Test
    void aChairThatTheOwnerRemovedServesToTheEndAndIsGoneThen() {
        var onlyTwo = TestSalon.usual().chairs("two").settings();
        SoFar busy = opened().joined(2).started(1, "one");
        SoFar removed = busy.then(new PolicyAdopted(onlyTwo, 2, busy.tick()));
        QueueRules rules = given(removed).andChangedSettings(onlyTwo);
        rules.when(new CompleteService(QUEUE, id(1))).then(new ServiceCompleted(id(1), "one", 120, rules.now()));
        given(removed.completed(1, "one"))
                .andChangedSettings(onlyTwo)
                .when(new StartService(QUEUE, null, "one"))
                .refused(RefusalCode.CHAIR_UNKNOWN);
    }

    @Test
    void aChairThatTheOwnerRemovedTakesNobodyNewNotEvenByPriority() {
        var onlyTwo = TestSalon.usual().chairs("two").settings();
        SoFar called = opened().joined(2).called(1, "one");
        QueueRules rules =
                given(called.then(new PolicyAdopted(onlyTwo, 2, called.tick()))).andChangedSettings(onlyTwo);
        rules.when(new StartPriority(QUEUE, id(2), "one", "CHILD", null, "eva", "staff"))
                .refused(RefusalCode.CHAIR_CLOSED);
        rules.when(new StartService(QUEUE, id(1), "one")).then(new ServiceStarted(id(1), "one", 240, rules.now()));
    }

    @Test
    void aWishForAClosedChairIsAWishForAnyUntilItOpensAgain() {
        SoFar soFar = opened().joinedWanting("one").joined(1).chairClosed("one");
        QueueRules closed = given(soFar);
        closed.when(new StartService(QUEUE, null, "two")).then(new ServiceStarted(id(1), "two", 180, closed.now()));
        QueueRules open = given(soFar.then(new ChairOpened("one", soFar.tick())));
        open.when(new StartService(QUEUE, null, "two")).then(new ServiceStarted(id(2), "two", 180, open.now()));
    }

    @Test
    void aWishForAChairThatIsGoneIsAWishForAny() {
        var onlyTwo = TestSalon.usual().chairs("two").settings();
        SoFar soFar = opened().joinedWanting("one");
        soFar.then(new PolicyAdopted(onlyTwo, 2, soFar.tick()));
        QueueRules rules = given(soFar).andChangedSettings(onlyTwo);
        rules.when(new StartService(QUEUE, null, "two")).then(new ServiceStarted(id(1), "two", 120, rules.now()));
    }

    @ParameterizedTest
    @MethodSource("ofAChair")
    void anUnknownChairIsRefused(QueueCommand command) {
        given(opened(TestSalon.usual().chairs("two").settings()))
                .andChangedSettings(TestSalon.usual().chairs("two").settings())
                .when(command)
                .refused(RefusalCode.CHAIR_UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("ofAChair")
    void chairsRestAfterTheDayIsClosed(QueueCommand command) {
        given(opened().dayClosed()).when(command).refused(RefusalCode.DAY_CLOSED);
    }

    static QueueCommand[] ofAChair() {
        return new QueueCommand[] {CLOSE, TAKE_BREAK, new OpenChair(QUEUE, "one"), new EndBreak(QUEUE, "one")};
    }
}
