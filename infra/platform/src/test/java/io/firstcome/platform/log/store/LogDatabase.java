package io.firstcome.platform.log.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.firstcome.platform.database.PostgresFixture;
import io.firstcome.platform.log.config.H2Url;
import io.firstcome.platform.log.jdbc.DeadConnections;
import io.firstcome.platform.log.jdbc.JdbcCommitStore;
import io.firstcome.platform.log.jdbc.SqlDialect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A migrated database and the stores that nodes open on it. */
public final class LogDatabase implements AutoCloseable {

    private final SqlDialect dialect;
    private final String url;
    private final String user;
    private final List<AutoCloseable> open = new ArrayList<>();

    private LogDatabase(SqlDialect dialect, String url, String user) {
        this.dialect = dialect;
        this.url = url;
        this.user = user;
    }

    /** A file database of its own. */
    public static LogDatabase h2(Path folder) {
        return new LogDatabase(SqlDialect.H2, H2Url.of(folder.resolve("log")), "sa").migrated();
    }

    /** A file database of its own on the faulty disk. */
    static LogDatabase onFaultyDisk(Path folder) {
        return new LogDatabase(SqlDialect.H2, FaultyDisk.under(H2Url.of(folder.resolve("log"))), "sa").migrated();
    }

    /** A database of its own on the real server. */
    public static LogDatabase postgresql() {
        return new LogDatabase(SqlDialect.POSTGRESQL, PostgresFixture.newDatabase(), PostgresFixture.USER).migrated();
    }

    /** The log {@code main}, as one node sees it. */
    public JdbcCommitStore openStore() {
        return openStore("main");
    }

    /** A log, as one node sees it. */
    public JdbcCommitStore openStore(String log) {
        return openStore(log, openPool());
    }

    /** A log, as one node sees it whose readers have these connections. */
    JdbcCommitStore openStore(String log, DataSource readers) {
        JdbcCommitStore store = new JdbcCommitStore(log, dialect, connections(), readers);
        open.add(0, store);
        return store;
    }

    /** Connections for the readers of one node, opened when they are wanted. */
    HikariDataSource openPool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(connections());
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(5_000);
        config.setExceptionOverrideClassName(DeadConnections.class.getName());
        HikariDataSource pool = new HikariDataSource(config);
        open.add(pool);
        return pool;
    }

    /** For a hand that goes past the store. */
    public JdbcTemplate sql() {
        return new JdbcTemplate(connections());
    }

    /** Plain connections. */
    public DataSource connections() {
        return new DriverManagerDataSource(url, user, "");
    }

    /** Closes what was opened; the data stay. */
    @Override
    public void close() {
        for (AutoCloseable resource : open) {
            if (resource instanceof JdbcCommitStore store) {
                store.close();
            } else if (resource instanceof HikariDataSource pool) {
                pool.close();
            }
        }
        open.clear();
    }

    private LogDatabase migrated() {
        Flyway.configure()
                .dataSource(connections())
                .placeholders(dialect.placeholders())
                .load()
                .migrate();
        return this;
    }
}
