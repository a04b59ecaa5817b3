package io.firstcome.command.salon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.api.queue.AddWalkIn;
import io.firstcome.api.queue.CloseDay;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.PolicyAdopted;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.ChangeSettings;
import io.firstcome.api.salon.RegisterSalon;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.salon.SettingsChanged;
import io.firstcome.api.waittime.ChairSimulation;
import io.firstcome.command.queue.QueueDesk;
import io.firstcome.command.queue.SalonQueue;
import io.firstcome.command.queue.TestSalon;
import io.firstcome.command.token.RandomTokenGenerator;
import io.firstcome.platform.log.config.AxonConfiguration;
import io.firstcome.platform.log.config.LogConfiguration;
import io.firstcome.platform.time.ClockConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Salons and queues together over a real log. */
class LoggedSalonSettingsIT {
    private ConfigurableApplicationContext application;

    @BeforeEach
    void start(@TempDir Path folder) {
        application = new SpringApplicationBuilder(SalonsAndQueues.class)
                .web(WebApplicationType.NONE)
                .run("--firstcome.data=" + folder);
        send(new RegisterSalon(TestSalon.ID, TestSalon.usual().settings()));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void aChangeOfThisNodeIsInForceForTheNextCommand() {
        String queue = join();
        send(new ChangeSettings(TestSalon.ID, TestSalon.usual().capacity(2).settings(), 1));
        join();
        assertThat(stored(queue)).element(2).isInstanceOfSatisfying(PolicyAdopted.class, adopted -> {
            assertThat(adopted.policyVersion()).isEqualTo(2);
            assertThat(adopted.settings().capacity()).isEqualTo(2);
        });
        assertThatThrownBy(this::join)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.QUEUE_FULL));
        assertThat(stored(queue)).hasSize(4).last().isInstanceOf(CustomerJoined.class);
    }

    @Test
    void aChangeOfAnotherNodeIsSeenAfterAWhile() {
        AtomicLong nanos = new AtomicLong();
        EventStore events = application.getBean(EventStore.class);
        LoggedSalonSettings here =
                new LoggedSalonSettings(events, new FollowSettings(Duration.ofSeconds(1), 10), nanos::get);
        assertThat(here.current(TestSalon.ID).policyVersion()).isEqualTo(1);
        send(new ChangeSettings(TestSalon.ID, TestSalon.usual().capacity(2).settings(), 1));
        assertThat(here.current(TestSalon.ID).policyVersion())
                .as("not asked yet")
                .isEqualTo(1);
        nanos.set(Duration.ofSeconds(1).toNanos());
        assertThat(here.current(TestSalon.ID).policyVersion()).isEqualTo(2);
    }

    @Test
    void aSalonThatNobodyRegisteredIsUnknownUntilSomebodyDoes() {
        SalonSettingsSource source = application.getBean(SalonSettingsSource.class);
        assertThatThrownBy(() -> source.current("graz")).isInstanceOf(Refused.class);
        send(new RegisterSalon("graz", TestSalon.usual().settings()));
        assertThat(source.current("graz").policyVersion()).isEqualTo(1);
    }

    @Test
    void settingsAreTheLastOfTheStream() {
        for (int version = 1; version <= 5; version++) {
            send(new ChangeSettings(
                    TestSalon.ID, TestSalon.usual().capacity(10 + version).settings(), version));
        }
        SalonSettingsSource source = application.getBean(SalonSettingsSource.class);
        assertThat(source.current(TestSalon.ID).settings().capacity()).isEqualTo(15);
        assertThat(stored(TestSalon.ID)).hasSize(6).last().isInstanceOf(SettingsChanged.class);
    }

    @Test
    void theLogKnowsWhichDaysAreUnderWay() {
        DaysUnderWay days = application.getBean(DaysUnderWay.class);
        String queue = join();
        QueueId today = QueueId.parse(queue);
        assertThat(days.include(today)).isTrue();
        assertThat(days.include(new QueueId(TestSalon.ID, today.day().plusDays(1))))
                .as("has not begun")
                .isFalse();
        send(new CloseDay(queue));
        assertThat(days.include(today)).as("is closed").isFalse();
    }

    @Test
    void aDayBeginsByTheSettingsThatAreInTheLogNotByThoseInMemory() {
        SalonSettingsSource here = application.getBean(SalonSettingsSource.class);
        here.current(TestSalon.ID);
        SalonSettings moved = TestSalon.usual().capacity(3).settings();
        application
                .getBean(EventStore.class)
                .publish(new GenericDomainEventMessage<>(
                        "Salon", TestSalon.ID, 1, new SettingsChanged(TestSalon.ID, moved, 2, Instant.EPOCH)));
        assertThat(stored(join()))
                .first()
                .isInstanceOfSatisfying(
                        DayOpened.class,
                        opened -> assertThat(opened.policyVersion()).isEqualTo(2));
    }

    private String join() {
        var settings = TestSalon.usual().settings();
        QueueId queue = QueueId.at(
                TestSalon.ID, application.getBean(Clock.class).instant(), settings.zone(), settings.dayCutOver());
        send(new AddWalkIn(queue.toString(), null, null, null, null, JoinedThrough.STAFF));
        return queue.toString();
    }

    private void send(Object command) {
        application.getBean(CommandGateway.class).sendAndWait(command);
    }

    private List<Object> stored(String aggregate) {
        return application
                .getBean(EventStore.class)
                .readEvents(aggregate)
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    /** The rules over an H2 log in a folder; not annotated as a configuration, so that no scan takes it for one. */
    @EnableAutoConfiguration
    @Import({
        LogConfiguration.class,
        AxonConfiguration.class,
        ClockConfiguration.class,
        SalonConfiguration.class,
        Salon.class,
        SalonQueue.class
    })
    static class SalonsAndQueues {
        @Bean
        QueueDesk queueDesk(Clock clock, SalonSettingsSource settings) {
            return new QueueDesk(clock, settings, new RandomTokenGenerator(), new ChairSimulation());
        }
    }
}
