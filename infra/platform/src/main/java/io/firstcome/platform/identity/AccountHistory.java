package io.firstcome.platform.identity;

import io.firstcome.platform.identity.AccountDeed.Request;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what to which account: entries are added in the transaction of the deed, and never changed. */
@Component
public final class AccountHistory {

    private final JdbcClient database;

    AccountHistory(JdbcClient database) {
        this.database = database;
    }

    /** Writes a deed down, in the transaction in which it is done. */
    public void add(AccountDeed deed) {
        Request request = deed.request();
        database.sql("insert into account_history (salon_id, account_id, username, action, role_before, role, state,"
                        + " version, actor, actor_name, at, request_key, request_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        deed.salonId(),
                        deed.account().accountId(),
                        deed.account().username(),
                        deed.action().name(),
                        deed.roleBefore().text(),
                        deed.account().role().text(),
                        deed.account().state().name(),
                        deed.account().version(),
                        deed.actorId(),
                        deed.actorName(),
                        deed.at().atOffset(ZoneOffset.UTC))
                .param(request == null ? null : request.key())
                .param(request == null ? null : request.hash())
                .update();
    }

    /** What was done in a salon, and to accounts of all salons, newest first, beginning behind the entry {@code after}. */
    public List<AccountDeed> of(String salonId, long after, int limit) {
        return database.sql("select * from account_history where salon_id in (:salon, :all) and entry_id < :after"
                        + " order by entry_id desc fetch first :limit rows only")
                .param("salon", salonId)
                .param("all", Actor.EVERY_SALON)
                .param("after", after)
                .param("limit", limit)
                .query(AccountHistory::deed)
                .list();
    }

    /** What was done to an account last. */
    public Optional<AccountDeed> lastOf(String accountId) {
        return database.sql("select * from account_history where account_id = ?"
                        + " order by entry_id desc fetch first 1 rows only")
                .param(accountId)
                .query(AccountHistory::deed)
                .optional();
    }

    /** What a request did when it was sent before. */
    public Optional<AccountDeed> doneBy(String requestKey) {
        return database.sql("select * from account_history where request_key = ?")
                .param(requestKey)
                .query(AccountHistory::deed)
                .optional();
    }

    private static AccountDeed deed(ResultSet row, int number) throws SQLException {
        @Nullable String key = row.getString("request_key");
        @Nullable String hash = row.getString("request_hash");
        return new AccountDeed(
                row.getLong("entry_id"),
                row.getString("salon_id"),
                AccountAction.valueOf(row.getString("action")),
                new AccountDeed.After(
                        row.getString("account_id"),
                        row.getString("username"),
                        Role.of(row.getString("role")).orElseThrow(),
                        AccountState.valueOf(row.getString("state")),
                        row.getLong("version")),
                Role.of(row.getString("role_before")).orElseThrow(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                key == null || hash == null ? null : new Request(key, hash));
    }
}
