package io.firstcome.load.durable;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon's own JDBC engine as a Spring application would set it up: one transaction and one connection per append. */
final class StockStore implements AutoCloseable {

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine engine;

    private StockStore(HikariDataSource pool, JdbcEventStorageEngine engine) {
        this.pool = pool;
        this.engine = engine;
    }

    /**
     * Opens a pool with a connection for every caller and creates the tables.
     *
     * @param duty adds to each commit what it has to do beyond itself to be as durable as the other side
     */
    static StockStore open(DatabaseAddress address, EventTableFactory tables, UnaryOperator<DataSource> duty) {
        HikariDataSource pool = address.open(Callers.MANY);
        DataSource source = duty.apply(pool);
        TransactionManager transactions = new SpringTransactionManager(new DataSourceTransactionManager(source));
        PersistenceExceptionResolver resolver = new JdbcSQLErrorCodesResolver();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(source))
                .transactionManager(transactions)
                .eventSerializer(TallyBus.serializer())
                .snapshotSerializer(TallyBus.serializer())
                .persistenceExceptionResolver(resolver)
                .build();
        transactions.executeInTransaction(() -> engine.createSchema(tables));
        return new StockStore(pool, engine);
    }

    UnaryOperator<Configurer> configuring() {
        return configurer -> configurer.configureEmbeddedEventStore(c -> engine);
    }

    @Override
    public void close() throws SQLException {
        pool.close();
    }
}
