package io.firstcome.platform.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What accounts are called, for colleagues who read who did something. Events know only the opaque id. */
@Component
public final class AccountNames {

    private final JdbcClient database;

    AccountNames(JdbcClient database) {
        this.database = database;
    }

    /** The user name of an account; its id where the account is gone. */
    public String of(String accountId) {
        return database.sql("select username from account where account_id = ?")
                .param(accountId)
                .query(String.class)
                .optional()
                .orElse(accountId);
    }
}
