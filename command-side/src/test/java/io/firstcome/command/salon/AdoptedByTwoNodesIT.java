package io.firstcome.command.salon;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.AddWalkIn;
import io.firstcome.api.queue.AdoptPolicy;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.PolicyAdopted;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.salon.ChangeSettings;
import io.firstcome.api.salon.RegisterSalon;
import io.firstcome.command.queue.TestSalon;
import io.firstcome.platform.log.CommandAlreadyRecorded;
import io.firstcome.platform.log.CommandMetadata;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes over one log bring the same settings into force at the same moment. */
class AdoptedByTwoNodesIT {

    private static final int CHANGES = 10;

    @Test
    void eachPolicyIsAdoptedOnceAndNeitherNodeFails(@TempDir Path data) {
        try (ConfigurableApplicationContext one = node(data.resolve("one"), true);
                ConfigurableApplicationContext other = node(data.resolve("other"), false)) {
            String queue = openToday(one);
            for (int version = 1; version <= CHANGES; version++) {
                send(
                        one,
                        new ChangeSettings(
                                TestSalon.ID,
                                TestSalon.usual().capacity(10 + version).settings(),
                                version),
                        "change-" + version);
                other.getBean(SalonSettingsSource.class).changed(TestSalon.ID);
                String commandId = "adopt:" + queue + ":" + (version + 1);
                CountDownLatch together = new CountDownLatch(2);

                List<CompletableFuture<Optional<Throwable>>> outcomes = Stream.of(one, other)
                        .map(node -> CompletableFuture.supplyAsync(() -> adopt(node, queue, commandId, together)))
                        .toList();

                assertThat(outcomes)
                        .extracting(CompletableFuture::join)
                        .allMatch(failure -> failure.isEmpty() || failure.get() instanceof CommandAlreadyRecorded);
            }
            assertThat(adopted(other, queue)).containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
        }
    }

    private static ConfigurableApplicationContext node(Path data, boolean first) {
        return new SpringApplicationBuilder(LoggedSalonSettingsIT.SalonsAndQueues.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--firstcome.data=" + data,
                        "--spring.datasource.url=jdbc:h2:mem:adoptedByTwo;DB_CLOSE_DELAY=-1",
                        "--spring.flyway.enabled=" + first);
    }

    private static String openToday(ConfigurableApplicationContext node) {
        var settings = TestSalon.usual().settings();
        send(node, new RegisterSalon(TestSalon.ID, settings), "register");
        String queue = QueueId.at(
                        TestSalon.ID, node.getBean(Clock.class).instant(), settings.zone(), settings.dayCutOver())
                .toString();
        send(node, new AddWalkIn(queue, null, null, null, null, JoinedThrough.STAFF), "join");
        return queue;
    }

    private static Optional<Throwable> adopt(
            ConfigurableApplicationContext node, String queue, String commandId, CountDownLatch together) {
        together.countDown();
        return CompletableFuture.runAsync(
                        () -> {
                            while (together.getCount() > 0) {
                                Thread.onSpinWait();
                            }
                            send(node, new AdoptPolicy(queue), commandId);
                        },
                        Runnable::run)
                .handle((done, failure) -> Optional.ofNullable(failure).map(Throwable::getCause))
                .join();
    }

    private static void send(ConfigurableApplicationContext node, Object command, String commandId) {
        Map<String, Object> metadata =
                Map.of(CommandMetadata.COMMAND_ID, commandId, CommandMetadata.REQUEST_HASH, commandId);
        node.getBean(CommandGateway.class).sendAndWait(new GenericCommandMessage<>(command, metadata));
    }

    private static List<Long> adopted(ConfigurableApplicationContext node, String queue) {
        return node.getBean(EventStore.class)
                .readEvents(queue)
                .asStream()
                .filter(message -> message.getPayload() instanceof PolicyAdopted)
                .map(message -> ((PolicyAdopted) message.getPayload()).policyVersion())
                .toList();
    }
}
