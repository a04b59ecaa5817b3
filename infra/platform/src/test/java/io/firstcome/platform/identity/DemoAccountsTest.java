package io.firstcome.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.log.jdbc.SqlDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@ExtendWith(OutputCaptureExtension.class)
class DemoAccountsTest {

    @TempDir
    private Path data = Path.of("");

    private final PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void createTables() {
        database.setURL("jdbc:h2:file:" + data.resolve("db"));
        Flyway.configure()
                .dataSource(database)
                .placeholders(SqlDialect.H2.placeholders())
                .load()
                .migrate();
    }

    @Test
    void randomPasswordsAreWrittenOnceAndForTheOwnerOfTheFileOnly() throws IOException {
        start("");
        Path file = data.resolve("demo-passwords.txt");
        List<String> lines = Files.readAllLines(file);
        start("");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(lines).hasSize(5).isEqualTo(Files.readAllLines(file));
        assertThat(lines).allSatisfy(line -> {
            String[] parts = line.split(" ", 2);
            Account account = accounts().find(parts[0]).orElseThrow();
            assertThat(passwords.matches(parts[1], account.passwordHash())).isTrue();
            assertThat(account.passwordHash()).startsWith("$argon2id$").doesNotContain(parts[1]);
        });
    }

    @Test
    void aConfiguredPasswordIsSetAtEachStartAndWrittenNowhere() throws IOException {
        start("first");
        start("second");

        Account owner = accounts().find("owner").orElseThrow();
        assertThat(passwords.matches("second", owner.passwordHash())).isTrue();
        assertThat(data.resolve("demo-passwords.txt")).doesNotExist();
    }

    @Test
    void anotherDatabaseBesideTheSameFolderTakesThePasswordsThatAreWrittenThere() throws IOException {
        start("");
        List<String> lines = Files.readAllLines(data.resolve("demo-passwords.txt"));
        database.setURL("jdbc:h2:file:" + data.resolve("another"));
        Flyway.configure()
                .dataSource(database)
                .placeholders(SqlDialect.H2.placeholders())
                .load()
                .migrate();

        start("");

        assertThat(data.resolve("demo-passwords.txt")).hasContent(String.join("\n", lines));
        assertThat(lines).allSatisfy(line -> {
            String[] parts = line.split(" ", 2);
            assertThat(passwords.matches(
                            parts[1], accounts().find(parts[0]).orElseThrow().passwordHash()))
                    .isTrue();
        });
    }

    @Test
    void whoHasNoPasswordAnyMoreIsToldHowToGetOne(CapturedOutput shown) throws IOException {
        start("first");
        assertThat(shown).doesNotContain("FIRSTCOME_DEMO_PASSWORD");
        start("");

        assertThat(shown).contains("demo-passwords.txt is not there").contains("FIRSTCOME_DEMO_PASSWORD");
    }

    private void start(String password) throws IOException {
        new DemoAccounts(accounts(), passwords, new DemoSettings(true, password), data)
                .run(new DefaultApplicationArguments());
    }

    private Accounts accounts() {
        return new Accounts(JdbcClient.create(database), Clock.systemUTC());
    }
}
