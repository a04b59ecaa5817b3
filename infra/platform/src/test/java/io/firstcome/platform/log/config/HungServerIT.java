package io.firstcome.platform.log.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.database.PostgresFixture;
import io.firstcome.platform.log.CommandAlreadyRecorded;
import io.firstcome.platform.log.CommandMetadata;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.LogUnavailable;
import io.firstcome.platform.log.OutcomeUnknown;
import io.firstcome.platform.log.chain.ChainVerifier;
import io.firstcome.tally.Tally;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL that takes connections and says nothing any more. */
class HungServerIT {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(25);
    private static final int CALLERS = 4;

    private final Path folder;

    HungServerIT(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A caller counts on until it is refused: at which command, why, and how long that took. */
    private record Refusal(int at, Throwable why, Duration after) {}

    @Test
    void callersHearOfAServerThatHangsAndNothingIsTwiceOrLost() {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ConfigurableApplicationContext node = node("")) {
            List<AtomicInteger> answered = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> new AtomicInteger())
                    .toList();
            List<CompletableFuture<Refusal>> callers = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> CompletableFuture.supplyAsync(
                                    () -> countOn(node, caller, answered.get(caller)), threads)
                            .orTimeout(60, TimeUnit.SECONDS))
                    .toList();
            await().until(() -> answered.stream().allMatch(count -> count.get() >= 20));
            List<Long> server = serverOf(node);
            List<Refusal> refusals = new ArrayList<>();
            signal("STOP", server);
            try {
                callers.forEach(caller -> refusals.add(caller.join()));
            } finally {
                signal("CONT", server);
            }

            assertThat(refusals).allSatisfy(refusal -> {
                assertThat(refusal.why()).isInstanceOfAny(LogUnavailable.class, OutcomeUnknown.class);
                assertThat(refusal.after()).isLessThan(LONGEST_ANSWER);
            });
            for (int caller = 0; caller < CALLERS; caller++) {
                int refused = refusals.get(caller).at();
                sendUntilItIsThere(node, caller, refused);
                assertThat(recorded(node, caller)).containsExactlyElementsOf(commands(caller, refused + 1));
            }
            assertThat(ChainVerifier.verify(node.getBean(CommitStore.class)).isIntact())
                    .isTrue();
        }
        threads.shutdown();
    }

    @Test
    void whatTheAddressSaysAboutPatienceWins() throws SQLException {
        try (ConfigurableApplicationContext node = node("&socketTimeout=3");
                Connection connection = node.getBean(DataSource.class).getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(3_000);
        }
        try (ConfigurableApplicationContext node = node("");
                Connection connection = node.getBean(DataSource.class).getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(10_000);
        }
    }

    private ConfigurableApplicationContext node(String patience) {
        return TallyApplication.start(
                folder,
                "firstcome.log.store=postgresql",
                "firstcome.postgresql.url=" + PostgresFixture.newDatabase() + patience,
                "firstcome.postgresql.user=" + PostgresFixture.USER);
    }

    private static Refusal countOn(ConfigurableApplicationContext node, int caller, AtomicInteger answered) {
        while (true) {
            int next = answered.get();
            long sent = System.nanoTime();
            Throwable failure = catchThrowable(() -> send(node, caller, next));
            if (failure != null) {
                return new Refusal(next, failure, Duration.ofNanos(System.nanoTime() - sent));
            }
            answered.incrementAndGet();
        }
    }

    private static void sendUntilItIsThere(ConfigurableApplicationContext node, int caller, int number) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            Throwable failure = catchThrowable(() -> send(node, caller, number));
            return failure == null || failure instanceof CommandAlreadyRecorded;
        });
    }

    private static void send(ConfigurableApplicationContext node, int caller, int number) {
        Object unused = node.getBean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(new Tally.Count("tally" + caller, 0))
                        .withMetaData(Map.of(CommandMetadata.COMMAND_ID, command(caller, number))));
    }

    private static List<String> recorded(ConfigurableApplicationContext node, int caller) {
        return node.getBean(CommitLog.class).readAggregate("tally" + caller, 0).stream()
                .map(Commit::commandId)
                .toList();
    }

    private static List<String> commands(int caller, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> command(caller, number))
                .toList();
    }

    private static String command(int caller, int number) {
        return "caller" + caller + "-" + number;
    }

    /** The process that takes connections, and those that serve this database. */
    private static List<Long> serverOf(ConfigurableApplicationContext node) {
        List<Long> pids = new ArrayList<>(new JdbcTemplate(node.getBean(DataSource.class))
                .queryForList("select pid from pg_stat_activity where datname = current_database()", Long.class));
        pids.add(ProcessHandle.of(pids.get(0))
                .flatMap(ProcessHandle::parent)
                .orElseThrow()
                .pid());
        return pids;
    }

    private static void signal(String name, List<Long> pids) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        pids.forEach(pid -> command.add(pid.toString()));
        assertThat(exit(new ProcessBuilder(command))).isZero();
    }

    private static int exit(ProcessBuilder command) {
        try {
            return command.start().waitFor();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
