package io.firstcome.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts, in the database of the event log. */
@Component
public final class Accounts {

    private static final String COLUMNS =
            "a.account_id, a.username, a.password_hash, a.role, a.salons, a.state, a.version";

    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The account of this user name. */
    public Optional<Account> find(String username) {
        return database.sql("select " + COLUMNS + " from account a where a.username = ?")
                .param(username)
                .query(Accounts::account)
                .optional();
    }

    /** The account of this id. */
    public Optional<Account> byId(String accountId) {
        return database.sql("select " + COLUMNS + " from account a where a.account_id = ?")
                .param(accountId)
                .query(Accounts::account)
                .optional();
    }

    /** The version of an account with which somebody can sign in; empty where there is no such account. */
    Optional<Long> versionIfActive(String accountId) {
        return database.sql("select version from account where account_id = ? and state = 'ACTIVE'")
                .param(accountId)
                .query(Long.class)
                .optional();
    }

    /** The accounts that may act in a salon, by user name, beginning behind {@code after}. */
    public List<ListedAccount> ofSalon(String salonId, @Nullable String after, int limit) {
        return database.sql("select " + COLUMNS + ", a.created_at, i.invitation_id, i.expires_at from account a"
                        + " left join invitation i on i.account_id = a.account_id and i.state = 'OPEN'"
                        + " where a.salons in (:salon, :all) and a.username > :after order by a.username"
                        + " fetch first :limit rows only")
                .param("salon", salonId)
                .param("all", Actor.EVERY_SALON)
                .param("after", after == null ? "" : after)
                .param("limit", limit)
                .query(Accounts::listed)
                .list();
    }

    /** How many others than this one are active owners that may act in a salon. */
    public int otherOwners(String salonId, String accountId) {
        return database.sql("select count(*) from account where salons in (:salon, :all) and role = 'owner'"
                        + " and state = 'ACTIVE' and account_id <> :account")
                .param("salon", salonId)
                .param("all", Actor.EVERY_SALON)
                .param("account", accountId)
                .query(Integer.class)
                .single();
    }

    /**
     * Lets nobody else change an account of the salon, or that of whoever asks, until the transaction of this thread ends.
     */
    public void hold(String salonId, String actorId) {
        database.sql("select account_id from account where salons in (:salon, :all) or account_id = :actor"
                        + " order by account_id for update")
                .param("salon", salonId)
                .param("all", Actor.EVERY_SALON)
                .param("actor", actorId)
                .query(String.class)
                .list();
    }

    /**
     * Adds an account.
     *
     * @return false where the user name is taken
     */
    public boolean add(Account account) {
        try {
            insert(account);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /**
     * Adds an account, as part of a transaction that comes to nothing where the user name is taken.
     *
     * @throws DuplicateKeyException where it is
     */
    public void insert(Account account) {
        if (account.salons().size() != 1) {
            throw new IllegalArgumentException("An account belongs to one salon, or to all");
        }
        database.sql("insert into account (account_id, username, password_hash, role, salons, created_at, state,"
                        + " version) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        account.accountId(),
                        account.username(),
                        account.passwordHash(),
                        account.role().text(),
                        account.scope(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        account.state().name(),
                        account.version())
                .update();
    }

    /**
     * Keeps the next version of an account.
     *
     * @return false where it has changed meanwhile
     */
    public boolean save(Account account) {
        return database.sql("update account set password_hash = ?, role = ?, state = ?, version = ?"
                                + " where account_id = ? and version = ?")
                        .params(
                                account.passwordHash(),
                                account.role().text(),
                                account.state().name(),
                                account.version(),
                                account.accountId(),
                                account.version() - 1)
                        .update()
                == 1;
    }

    /** Gives an account another password; what was signed in with the old one does not hold any more. */
    public void changePassword(String username, String passwordHash) {
        database.sql("update account set password_hash = ?, version = version + 1 where username = ?")
                .params(passwordHash, username)
                .update();
    }

    /** Takes away the account of somebody who was invited and will not come, so that the user name is free. */
    public void removeInvited(String accountId) {
        database.sql("delete from account where account_id = ? and state = 'INVITED'")
                .param(accountId)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("account_id"),
                row.getString("username"),
                row.getString("password_hash"),
                Role.of(row.getString("role")).orElseThrow(),
                Set.of(row.getString("salons").split(",")),
                AccountState.valueOf(row.getString("state")),
                row.getLong("version"));
    }

    private static ListedAccount listed(ResultSet row, int number) throws SQLException {
        String invitation = row.getString("invitation_id");
        OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
        return new ListedAccount(
                account(row, number),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                invitation == null || expires == null
                        ? null
                        : new ListedAccount.OpenInvitation(invitation, expires.toInstant()));
    }
}
