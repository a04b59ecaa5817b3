package io.firstcome.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.log.jdbc.SqlDialect;
import java.nio.file.Path;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstAdminTest {

    private final PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final JdbcDataSource database = new JdbcDataSource();
    private final Accounts accounts = new Accounts(JdbcClient.create(database), Clock.systemUTC());

    @BeforeEach
    void createTables(@TempDir Path data) {
        database.setURL("jdbc:h2:file:" + data.resolve("db"));
        Flyway.configure()
                .dataSource(database)
                .placeholders(SqlDialect.H2.placeholders())
                .load()
                .migrate();
    }

    @Test
    void theFirstAdminIsMadeOnceAndKeepsThePassword() {
        start("");
        assertThat(accounts.find("admin")).isEmpty();

        start("the first sentence");
        start("another sentence");

        Account admin = accounts.find("admin").orElseThrow();
        assertThat(passwords.matches("the first sentence", admin.passwordHash()))
                .isTrue();
        assertThat(admin.role()).isEqualTo(Role.ADMIN);
        assertThat(admin.isOfAllSalons()).isTrue();
    }

    private void start(String password) {
        new FirstAdmin(accounts, passwords, new AdminSettings(password)).run(new DefaultApplicationArguments());
    }
}
