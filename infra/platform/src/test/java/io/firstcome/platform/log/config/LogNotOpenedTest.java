package io.firstcome.platform.log.config;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class LogNotOpenedTest {

    @Test
    void aSecondStartOnTheSameFolderIsToldSo(@TempDir Path folder) throws SQLException, IOException {
        String url = "jdbc:h2:" + folder.resolve("firstcome");
        DriverManager.getConnection(url).close();
        try (FileChannel file = FileChannel.open(folder.resolve("firstcome.mv.db"), READ, WRITE);
                FileLock first = file.lock()) {
            assertThat(first.isValid()).isTrue();
            assertThat(analysis(refusalOf(url)).getAction())
                    .contains("Another Firstcome is using this data folder")
                    .contains("--data DIR");
        }
    }

    @Test
    void aPostgresqlThatDoesNotRunIsNamed() {
        FailureAnalysis analysis = analysis(refusalOf("jdbc:postgresql://127.0.0.1:1/firstcome"));

        assertThat(analysis.getDescription()).contains("127.0.0.1:1");
        assertThat(analysis.getAction()).isEqualTo("Start PostgreSQL, or correct FIRSTCOME_POSTGRESQL_URL.");
    }

    @ParameterizedTest
    @CsvSource({"28P01, FIRSTCOME_POSTGRESQL_PASSWORD", "3D000, Create this database"})
    void whatAServerRefusesIsNamedWithTheSetting(String state, String named) {
        assertThat(analysis(new SQLException("refused", state)).getAction()).contains(named);
    }

    @Test
    void otherTroubleWithADatabaseIsLeftToOthers() {
        assertThat(new LogNotOpenedAnalyzer().analyze(new SQLException("a table is missing", "42P01")))
                .isNull();
        assertThat(new LogNotOpenedAnalyzer().analyze(new SQLException("no state")))
                .isNull();
    }

    private static FailureAnalysis analysis(SQLException refused) {
        return Objects.requireNonNull(
                new LogNotOpenedAnalyzer().analyze(new IllegalStateException("no start", refused)));
    }

    private static SQLException refusalOf(String url) {
        try (Connection opened = DriverManager.getConnection(url)) {
            return fail("opened " + opened);
        } catch (SQLException refused) {
            return refused;
        }
    }
}
