package io.firstcome.load.durable;

import com.zaxxer.hikari.HikariDataSource;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.log.append.AppendSettings;
import io.firstcome.platform.log.append.GroupCommitAppender;
import io.firstcome.platform.log.axon.AxonEventDecoder;
import io.firstcome.platform.log.axon.LogEventStorageEngine;
import io.firstcome.platform.log.axon.LogEventStore;
import io.firstcome.platform.log.doorbell.LocalDoorbell;
import io.firstcome.platform.log.jdbc.JdbcCommitStore;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.axonframework.config.Configurer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The product's log as the product puts it together, in a database of its own. */
final class OurStore implements AutoCloseable {

    private static final long RECENT_BYTES = 32L * 1024 * 1024;

    private final HikariDataSource pool;
    private final JdbcCommitStore store;
    private final LocalDoorbell doorbell;
    private final GroupCommitAppender appender;
    private final LogEventStore events;

    private OurStore(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .placeholders(address.dialect().placeholders())
                .load()
                .migrate();
        pool = address.open(10);
        store = new JdbcCommitStore(
                "main",
                address.dialect(),
                new DriverManagerDataSource(address.url(), address.user(), address.password()),
                pool);
        doorbell = new LocalDoorbell();
        CommitLog log = new CommitLog(
                store, doorbell, new AxonEventDecoder(TallyBus.serializer(), new EventUpcasterChain()), RECENT_BYTES);
        appender = new GroupCommitAppender(store, Clock.systemUTC(), AppendSettings.DEFAULTS, log);
        events = LogEventStore.over(new LogEventStorageEngine(log, appender, TallyBus.serializer()));
    }

    static OurStore open(DatabaseAddress address) {
        return new OurStore(address);
    }

    /** Where the commits are. */
    JdbcCommitStore store() {
        return store;
    }

    UnaryOperator<Configurer> configuring() {
        return configurer -> configurer.configureEventStore(c -> events);
    }

    @Override
    public void close() {
        appender.close();
        doorbell.close();
        store.close();
        pool.close();
    }
}
