package io.firstcome.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Whether accounts are still what their tokens say: a node asks the database about an account that it hears from, and
 * believes the answer for a short while. What this node changes itself it knows at once. While the database is away, the
 * last answer stands: nobody can be disabled then, and a node that is cut off from it takes no commands.
 */
@Component
public final class AccountStandings {

    private static final int MOST = 100_000;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final long NOT_ACTIVE = -1;

    private final Accounts accounts;
    private final long checkEvery;
    private final Cache<String, Standing> standings =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();
    private final ConcurrentMap<String, Standing> known = standings.asMap();

    AccountStandings(Accounts accounts, IdentitySettings settings) {
        this.accounts = accounts;
        this.checkEvery = settings.checkEvery().toNanos();
    }

    /**
     * Whether a token still holds.
     *
     * @throws StandingUnknown where that is not known
     */
    public boolean holds(HeldToken token) {
        long now = System.nanoTime();
        Standing standing = known.compute(
                token.accountId(),
                (account, before) ->
                        before != null && now - before.askedAt() < checkEvery ? before : ask(account, before, now));
        return standing != null && standing.version() == token.version();
    }

    /** Forgets what is known of an account that was changed just now. */
    public void changed(String accountId) {
        standings.invalidate(accountId);
    }

    private Standing ask(String account, @Nullable Standing before, long now) {
        try {
            return new Standing(accounts.versionIfActive(account).orElse(NOT_ACTIVE), now);
        } catch (DataAccessException databaseIsAway) {
            if (before == null) {
                throw new StandingUnknown(databaseIsAway);
            }
            return new Standing(before.version(), now);
        }
    }

    private record Standing(long version, long askedAt) {}
}
