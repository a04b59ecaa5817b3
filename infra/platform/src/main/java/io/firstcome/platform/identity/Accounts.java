package io.firstcome.platform.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts, in the database of the event log. */
@Component
public final class Accounts {

    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The account of this user name. */
    public Optional<Account> find(String username) {
        return database.sql("select account_id, username, password_hash, role, salons from account where username = ?")
                .param(username)
                .query((row, number) -> new Account(
                        row.getString("account_id"),
                        row.getString("username"),
                        row.getString("password_hash"),
                        Role.of(row.getString("role")).orElseThrow(),
                        Set.of(row.getString("salons").split(","))))
                .optional();
    }

    /**
     * Adds an account.
     *
     * @return false where the user name is taken
     */
    public boolean add(Account account) {
        try {
            return database.sql("insert into account (account_id, username, password_hash, role, salons, created_at)"
                                    + " values (?, ?, ?, ?, ?, ?)")
                            .params(
                                    account.accountId(),
                                    account.username(),
                                    account.passwordHash(),
                                    account.role().text(),
                                    String.join(",", new TreeSet<>(account.salons())),
                                    clock.instant().atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Gives an account another password. */
    public void changePassword(String username, String passwordHash) {
        database.sql("update account set password_hash = ? where username = ?")
                .params(passwordHash, username)
                .update();
    }
}
