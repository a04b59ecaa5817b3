package io.firstcome.platform.log.store;

import static io.firstcome.platform.log.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.LogUnavailable;
import io.firstcome.platform.log.append.AppendSettings;
import io.firstcome.platform.log.append.GroupCommitAppender;
import io.firstcome.platform.log.chain.ChainVerifier;
import io.firstcome.platform.log.jdbc.JdbcCommitStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that could not be written for a moment, which closes an embedded database, and is well again. */
class DiskFaultTest {

    private LogDatabase database;
    private HikariDataSource readers;
    private JdbcCommitStore store;
    private GroupCommitAppender node;
    private Commit before;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = LogDatabase.onFaultyDisk(folder);
        readers = database.openPool();
        store = database.openStore("main", readers);
        node = new GroupCommitAppender(
                store, Clock.systemUTC(), new AppendSettings(64, 8, Duration.ofSeconds(5)), commits -> {});
        before = node.append(draft("a", 0, 1));
    }

    @AfterEach
    void close() {
        FaultyDisk.mended();
        node.close();
        database.close();
    }

    @Test
    void anAppendFindsTheLogAgainThoughWhoeverClosedItIsStillThere() throws SQLException {
        Commit second;
        try (Connection other = database.connections().getConnection()) {
            writesInVain(other);
            second = node.append(draft("a", 1, 1));
            assertThatThrownBy(() -> node.append(draft("a", 1, 1))).isInstanceOf(ConcurrencyException.class);
            isClosed(other);
        }

        Commit third = node.append(draft("a", 2, 1));

        assertThat(store.readFrom(0, 10)).containsExactly(before, second, third);
        assertThat(ChainVerifier.verify(store).isIntact()).isTrue();
    }

    @Test
    void aReaderFindsTheLogAgainThoughNobodyAppendsAnyMore() throws SQLException {
        Commit after;
        try (Connection other = database.connections().getConnection()) {
            writesInVain(other);
            after = node.append(draft("a", 1, 1));
            isClosed(other);
        }

        assertThat(store.head()).isEqualTo(LogHead.after(after));
        assertThat(store.readFrom(0, 10)).containsExactly(before, after);
    }

    @Test
    void aReaderFindsTheLogAgainThoughNobodyAppends() {
        somebodyElseWritesInVain();

        assertThat(store.head()).isEqualTo(LogHead.after(before));
        assertThat(store.findByCommand(before.commandId())).contains(before);
        assertThat(node.append(draft("a", 1, 1)).position()).isEqualTo(1);
    }

    @Test
    void aConnectionLeftOverFromTheClosedDatabaseDoesNotHideTheOneThatIsOpenAgain() throws SQLException {
        Commit after;
        try (Connection leftOver = readers.getConnection()) {
            somebodyElseWritesInVain();
            after = node.append(draft("a", 1, 1));
            isClosed(leftOver);
        }

        assertThat(store.readFrom(0, 10)).containsExactly(before, after);
        assertThat(node.append(draft("a", 2, 1)).position()).isEqualTo(2);
    }

    @Test
    void aStoreThatWasClosedOpensNothingAgain() {
        store.close();
        somebodyElseWritesInVain();

        assertThatThrownBy(store::head).isInstanceOf(LogUnavailable.class);
    }

    private void somebodyElseWritesInVain() {
        assertThatThrownBy(() -> {
                    try (Connection other = database.connections().getConnection()) {
                        writesInVain(other);
                    }
                })
                .as("the end of a connection to a database that has closed itself")
                .isInstanceOf(SQLException.class);
    }

    private static void writesInVain(Connection connection) {
        FaultyDisk.full();
        assertThatThrownBy(() -> {
                    try (Statement write = connection.createStatement()) {
                        write.execute("create table other (text varchar) as select space(100000)");
                        write.execute("checkpoint sync");
                    }
                })
                .isInstanceOf(SQLException.class);
        FaultyDisk.mended();
    }

    /** Also makes H2 forget the database that is open again under the same name. */
    private static void isClosed(Connection connection) {
        assertThatThrownBy(() -> {
                    try (Statement look = connection.createStatement()) {
                        look.executeQuery("select count(*) from commit_log");
                    }
                })
                .isInstanceOf(SQLException.class);
    }
}
