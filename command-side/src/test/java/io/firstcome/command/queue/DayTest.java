package io.firstcome.command.queue;

import static io.firstcome.command.queue.QueueRules.given;
import static io.firstcome.command.queue.QueueRules.givenNothing;
import static io.firstcome.command.queue.SoFar.QUEUE;
import static io.firstcome.command.queue.SoFar.id;
import static io.firstcome.command.queue.SoFar.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.AdoptPolicy;
import io.firstcome.api.queue.CloseDay;
import io.firstcome.api.queue.CompleteService;
import io.firstcome.api.queue.DayClosed;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.PauseJoining;
import io.firstcome.api.queue.PolicyAdopted;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.StartService;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.salon.SalonSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final SalonSettings CHANGED = TestSalon.usual().capacity(3).settings();

    @Test
    void whoeverIsStillInLineAtTheEndIsNotServed() {
        QueueRules rules = given(opened().joined(6)
                .started(1, "one")
                .called(2, "two")
                .skipped(3)
                .skipped(4)
                .noShow(4)
                .left(5));
        rules.when(new CloseDay(QUEUE)).then(new DayClosed(List.of(id(2), id(3), id(6)), rules.now()));
    }

    @Test
    void aDayEndsOnce() {
        given(opened().dayClosed()).when(new CloseDay(QUEUE)).refused(RefusalCode.DAY_CLOSED);
        given(opened().dayClosed()).when(new PauseJoining(QUEUE)).refused(RefusalCode.DAY_CLOSED);
        given(opened().dayClosed()).when(new AdoptPolicy(QUEUE)).refused(RefusalCode.DAY_CLOSED);
    }

    @Test
    void changedSettingsComeIntoForceBeforeTheNextDecision() {
        QueueRules rules = given(opened().joined(1).started(1, "one")).andChangedSettings(CHANGED);
        rules.when(new CompleteService(QUEUE, id(1)))
                .then(new PolicyAdopted(CHANGED, 2, rules.now()), new ServiceCompleted(id(1), "one", 60, rules.now()));
    }

    @Test
    void changedSettingsCanBeBroughtIntoForceAtOnce() {
        QueueRules rules = given(opened()).andChangedSettings(CHANGED);
        rules.when(new AdoptPolicy(QUEUE)).then(new PolicyAdopted(CHANGED, 2, rules.now()));
    }

    @Test
    void changedSettingsBeginNoDay() {
        givenNothing().when(new AdoptPolicy(QUEUE)).refused(RefusalCode.DAY_NOT_FOUND);
    }

    @Test
    void settingsInForceAreNotAdoptedAgain() {
        given(opened()).when(new AdoptPolicy(QUEUE)).then();
    }

    @Test
    void aRefusedCommandBringsNothingIntoForce() {
        given(opened())
                .andChangedSettings(CHANGED)
                .when(new StartService(QUEUE, null, "one"))
                .refused(RefusalCode.NOBODY_WAITING);
    }

    @Test
    void aClosedDayKeepsItsSettings() {
        QueueRules rules =
                given(opened().joined(1).started(1, "one").dayClosed()).andChangedSettings(CHANGED);
        rules.when(new CompleteService(QUEUE, id(1))).then(new ServiceCompleted(id(1), "one", 120, rules.now()));
    }

    @Test
    void anyCommandOpensTheRunningDay() {
        var payloads = givenNothing().when(new CloseDay(QUEUE)).payloads();
        assertThat(payloads).hasSize(2);
        assertThat(payloads.get(0)).isInstanceOf(DayOpened.class);
    }
}
