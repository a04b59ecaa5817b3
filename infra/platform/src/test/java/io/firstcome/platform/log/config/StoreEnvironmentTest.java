package io.firstcome.platform.log.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

class StoreEnvironmentTest {

    private final Path folder;

    StoreEnvironmentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void withoutAnySettingThereIsAFileDatabaseInTheDataFolder() {
        MockEnvironment environment =
                process("firstcome.data", folder.resolve("new").toString());

        assertThat(environment.getProperty("spring.datasource.url"))
                .startsWith("jdbc:h2:retry:")
                .contains("new/firstcome")
                .contains("WRITE_DELAY=0");
        assertThat(environment.getProperty("spring.flyway.placeholders.bytes")).isEqualTo("blob");
    }

    @Test
    void aDataFolderThatIsMadeIsForThisUserAlone() throws IOException {
        process("firstcome.data", folder.resolve("new").toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new"))))
                .isEqualTo("rwx------");
    }

    @Test
    void aDataFolderThatIsThereKeepsItsPermissions() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));

        process("firstcome.data", folder.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void postgresqlIsReachedAsTheEnvironmentSays() {
        MockEnvironment environment =
                process("firstcome.log.store", "postgresql", "firstcome.postgresql.url", "jdbc:postgresql://db/queue");

        assertThat(environment.getProperty("spring.datasource.url")).startsWith("jdbc:postgresql://db/queue");
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("firstcome");
        assertThat(environment.getProperty("spring.flyway.placeholders.bytes")).isEqualTo("bytea");
        assertThat(environment.getProperty("spring.datasource.hikari.data-source-properties.socketTimeout"))
                .isEqualTo("10");
    }

    @Test
    void aDataSourceOfTheOperatorsOwnWins() {
        MockEnvironment environment = process("spring.datasource.url", "jdbc:h2:mem:own");

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:h2:mem:own");
    }

    @Test
    void anUnknownStoreIsRefusedByName() {
        assertThatThrownBy(() -> process("firstcome.log.store", "oracle"))
                .hasMessage("'firstcome.log.store' is 'oracle', and must be 'h2' or 'postgresql'");
    }

    @Test
    void aMissingAddressIsRefusedByName() {
        assertThatThrownBy(() -> process("firstcome.log.store", "postgresql"))
                .isInstanceOf(RefusedSetting.class)
                .hasMessageStartingWith("'FIRSTCOME_POSTGRESQL_URL' is ''");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsRefusedByName() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> process("firstcome.data", file.resolve("data").toString()))
                .isInstanceOfSatisfying(RefusedSetting.class, refused -> {
                    assertThat(refused.key()).isEqualTo("firstcome.data");
                    assertThat(refused.value()).endsWith("file/data");
                    assertThat(refused.allowed()).startsWith("a folder that this user may write to");
                });
    }

    @Test
    void theFailureIsExplainedInOneSentence() {
        assertThat(new RefusedSettingAnalyzer().analyze(new RefusedSetting("a.key", "wrong", "'right'")))
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .containsExactly("The setting 'a.key' is 'wrong', and must be 'right'.", "Set 'a.key' to 'right'.");
    }

    private static MockEnvironment process(String... settings) {
        MockEnvironment environment = new MockEnvironment();
        for (int i = 0; i < settings.length; i += 2) {
            environment.setProperty(settings[i], settings[i + 1]);
        }
        new StoreEnvironment().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
