package io.firstcome.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class AccountStandingsTest {

    private static final HeldToken ANN = new HeldToken("ann", 1);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicReference<Function<String, Optional<Long>>> database =
            new AtomicReference<>(account -> Optional.empty());

    @Test
    void whileTheDatabaseIsAwayTheLastAnswerStandsAndIsCounted() {
        AccountStandings standings = standings(Duration.ZERO);
        database.set(account -> Optional.of(1L));
        assertThat(standings.holds(ANN)).isTrue();

        database.set(AccountStandingsTest::away);
        assertThat(standings.holds(ANN)).isTrue();
        assertThat(standings.holds(ANN)).isTrue();
        assertThatThrownBy(() -> standings.holds(new HeldToken("ben", 1))).isInstanceOf(StandingUnknown.class);
        assertThat(meters.counter("firstcome.identity.unchecked").count()).isEqualTo(2);

        database.set(account -> Optional.empty());
        assertThat(standings.holds(ANN)).isFalse();
    }

    @Test
    void whatIsChangedWhileTheDatabaseAnswersIsAskedAgain() {
        AccountStandings standings = standings(Duration.ofMinutes(1));
        AtomicLong version = new AtomicLong(1);
        database.set(account -> {
            long answer = version.getAndIncrement();
            if (answer == 1) {
                standings.changed("ann");
            }
            return Optional.of(answer);
        });

        standings.holds(ANN);

        assertThat(standings.holds(ANN)).isFalse();
        assertThat(standings.holds(new HeldToken("ann", 2))).isTrue();
    }

    @Test
    void whoIsAskedAboutForLongKeepsNobodyElseWaitingForTheSameAccount() throws InterruptedException {
        AccountStandings standings = standings(Duration.ZERO);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        database.set(account -> {
            asked.countDown();
            try {
                return answer.await(20, TimeUnit.SECONDS) ? Optional.of(1L) : Optional.empty();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        CompletableFuture<Boolean> slow = CompletableFuture.supplyAsync(() -> standings.holds(ANN));
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

        database.set(account -> Optional.of(1L));
        assertThat(CompletableFuture.supplyAsync(() -> standings.holds(ANN))
                        .completeOnTimeout(false, 10, TimeUnit.SECONDS)
                        .join())
                .isTrue();
        answer.countDown();
        assertThat(slow.join()).isTrue();
    }

    private static Optional<Long> away(String account) {
        throw new DataAccessResourceFailureException("The database is away, nothing is known of " + account);
    }

    private AccountStandings standings(Duration checkEvery) {
        return new AccountStandings(
                account -> Objects.requireNonNull(database.get()).apply(account), checkEvery, meters);
    }
}
