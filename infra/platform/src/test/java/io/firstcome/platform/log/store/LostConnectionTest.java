package io.firstcome.platform.log.store;

import static io.firstcome.platform.log.store.Drafts.commit;
import static io.firstcome.platform.log.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.log.AppendResult;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.jdbc.JdbcCommitStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections and threads that end at a bad moment. */
class LostConnectionTest {

    @Test
    void aConnectionThatTheServerEndedIsReplacedWithoutAWord() {
        try (LogDatabase database = LogDatabase.postgresql()) {
            JdbcCommitStore store = database.openStore();
            Commit first = commit(LogHead.EMPTY, draft("a", 0, 1));
            store.appendAll(List.of(first));

            database.sql()
                    .queryForList("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where datname = current_database() and pid <> pg_backend_pid()");
            await().pollDelay(Duration.ofMillis(600)).until(() -> store.head().equals(LogHead.after(first)));
            AppendResult result = store.appendAll(List.of(commit(LogHead.after(first), draft("a", 1, 1))));

            assertThat(result).isInstanceOf(AppendResult.Appended.class);
        }
    }

    @Test
    void twoLogsInOneDatabaseDoNotKnowOfEachOther() {
        try (LogDatabase database = LogDatabase.postgresql()) {
            JdbcCommitStore main = database.openStore("main");
            JdbcCommitStore other = database.openStore("other");
            main.appendAll(List.of(commit(LogHead.EMPTY, draft("c", "a", 0, 1))));

            assertThat(other.head()).isEqualTo(LogHead.EMPTY);
            assertThat(other.findByCommand("c")).isEmpty();
        }
    }

    @Test
    void aReaderThatIsInterruptedDoesNotCloseTheEmbeddedDatabase(@TempDir Path folder) throws SQLException {
        Commit large = commit(LogHead.EMPTY, draft("large", 0, 20_000));
        try (LogDatabase database = LogDatabase.h2(folder)) {
            database.openStore().appendAll(List.of(large));
        }
        try (LogDatabase database = LogDatabase.h2(folder)) {
            JdbcCommitStore store = database.openStore();
            try (Connection connection = database.connections().getConnection();
                    PreparedStatement query = connection.prepareStatement("select body from commit_log")) {
                Thread.currentThread().interrupt();
                try (ResultSet rows = query.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getBytes(1)).hasSize(large.body().length());
                }
            }

            Thread.interrupted();
            assertThat(store.appendAll(List.of(commit(LogHead.after(large), draft("b", 0, 1)))))
                    .isInstanceOf(AppendResult.Appended.class);
        }
    }
}
