package io.firstcome.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Whether accounts are still what their tokens say: a node asks the database about an account that it hears from, and
 * believes the answer for a short while. What this node changes itself it knows at once.
 *
 * <p>While the database is away, the last answer stands: nobody can be disabled then, and a node that is cut off from it
 * takes no commands. A node that alone is cut off does not learn meanwhile whom others disabled, and goes on to show them
 * what it has. Each such answer is counted, and the first of an outage is logged.
 */
@Component
public final class AccountStandings {

    private static final Logger LOG = LoggerFactory.getLogger(AccountStandings.class);

    private static final int MOST = 100_000;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final long NOT_ACTIVE = -1;

    private final Function<String, Optional<Long>> versions;
    private final long checkEvery;
    private final Cache<String, Standing> standings =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();
    private final ConcurrentMap<String, Standing> known = standings.asMap();
    private final AtomicLong changes = new AtomicLong();
    private final AtomicBoolean away = new AtomicBoolean();
    private final Counter unchecked;

    @Autowired
    AccountStandings(Accounts accounts, IdentitySettings settings, MeterRegistry meters) {
        this(accounts::versionIfActive, settings.checkEvery(), meters);
    }

    /** @param versions the version of an account that is active; empty where there is none */
    AccountStandings(Function<String, Optional<Long>> versions, Duration checkEvery, MeterRegistry meters) {
        this.versions = versions;
        this.checkEvery = checkEvery.toNanos();
        this.unchecked = Counter.builder("firstcome.identity.unchecked")
                .description("Times that a token was believed by an old answer because the database gave none")
                .register(meters);
    }

    /**
     * Whether a token still holds.
     *
     * @throws StandingUnknown where that is not known
     */
    public boolean holds(HeldToken token) {
        long now = System.nanoTime();
        Standing standing = standings.getIfPresent(token.accountId());
        if (standing == null || now - standing.askedAt() >= checkEvery) {
            long before = changes.get();
            Standing seen = standing;
            Standing asked = ask(token.accountId(), seen, now);
            known.compute(
                    token.accountId(),
                    (account, current) -> changes.get() == before && Objects.equals(current, seen) ? asked : current);
            standing = asked;
        }
        return standing.version() == token.version();
    }

    /** Forgets what is known of an account that was changed just now, and what is being asked about any. */
    public void changed(String accountId) {
        changes.incrementAndGet();
        standings.invalidate(accountId);
    }

    private Standing ask(String account, @Nullable Standing before, long now) {
        try {
            Standing asked = new Standing(versions.apply(account).orElse(NOT_ACTIVE), now);
            if (away.getAndSet(false)) {
                LOG.info("The database says again whether accounts are active");
            }
            return asked;
        } catch (DataAccessException databaseIsAway) {
            if (!away.getAndSet(true)) {
                LOG.warn("The database does not say whether accounts are active, last answers stand", databaseIsAway);
            }
            if (before == null) {
                throw new StandingUnknown(databaseIsAway);
            }
            unchecked.increment();
            return new Standing(before.version(), now);
        }
    }

    private record Standing(long version, long askedAt) {}
}
