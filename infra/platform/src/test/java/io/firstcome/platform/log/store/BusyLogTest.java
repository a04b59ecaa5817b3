package io.firstcome.platform.log.store;

import static io.firstcome.platform.log.store.Drafts.commit;
import static io.firstcome.platform.log.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.platform.log.AppendResult;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.LogUnavailable;
import io.firstcome.platform.log.jdbc.JdbcCommitStore;
import io.firstcome.platform.log.jdbc.SqlDialect;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other writers that hold what a look into the log wants to see. */
class BusyLogTest {

    private LogDatabase database;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = LogDatabase.h2(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRefusedGroupWhoseReasonCannotBeSeenNowIsToBeTriedAgain() {
        Commit first = commit(LogHead.EMPTY, draft("a", 0, 1));
        database.openStore().appendAll(List.of(first));
        AtomicInteger times = new AtomicInteger(2);
        DataSource busy = BusyConnections.of(database.connections(), "select hash", times);
        try (JdbcCommitStore store = new JdbcCommitStore("main", SqlDialect.H2, busy, database.connections())) {
            List<Commit> late = List.of(commit(LogHead.EMPTY, draft("a", 0, 1)));

            assertThat(store.appendAll(late)).isEqualTo(new AppendResult.Refused(Set.of(), Set.of()));
            assertThat(store.appendAll(late)).isEqualTo(new AppendResult.Refused(Set.of(), Set.of("a")));
            assertThat(store.readFrom(0, 10)).containsExactly(first);
        }
    }

    @Test
    void aReaderTriesAgainAndInTheEndSaysThatTheLogIsUnavailable() {
        AtomicInteger times = new AtomicInteger(2);
        DataSource busy = BusyConnections.of(database.connections(), "select position", times);
        try (JdbcCommitStore store = new JdbcCommitStore("main", SqlDialect.H2, database.connections(), busy)) {
            assertThat(store.head()).isEqualTo(LogHead.EMPTY);

            times.set(Integer.MAX_VALUE);
            assertThatThrownBy(store::head).isInstanceOf(LogUnavailable.class).hasMessageContaining("lock");
        }
    }
}
