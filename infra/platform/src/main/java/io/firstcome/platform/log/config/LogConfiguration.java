package io.firstcome.platform.log.config;

import static java.util.Objects.requireNonNullElse;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.Doorbell;
import io.firstcome.platform.log.EventDecoder;
import io.firstcome.platform.log.append.GroupCommitAppender;
import io.firstcome.platform.log.axon.AxonEventDecoder;
import io.firstcome.platform.log.axon.SharedAggregateCache;
import io.firstcome.platform.log.doorbell.LocalDoorbell;
import io.firstcome.platform.log.doorbell.LogWatch;
import io.firstcome.platform.log.doorbell.RedisBell;
import io.firstcome.platform.log.jdbc.JdbcCommitStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The log itself: store, group commit, doorbell. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogProperties.class)
public class LogConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    CommitStore commitStore(LogProperties properties, JdbcConnectionDetails database, DataSource pool) {
        DriverManagerDataSource appends = new DriverManagerDataSource(
                database.getJdbcUrl(),
                requireNonNullElse(database.getUsername(), ""),
                requireNonNullElse(database.getPassword(), ""));
        Properties patience = new Properties();
        patience.putAll(properties.store().patience());
        appends.setConnectionProperties(patience);
        return new JdbcCommitStore(properties.name(), properties.store(), appends, pool);
    }

    @Bean
    Doorbell doorbell() {
        return new LocalDoorbell();
    }

    @Bean
    EventDecoder eventDecoder(Serializer serializer, ObjectProvider<EventUpcaster> upcasters) {
        return new AxonEventDecoder(
                serializer, new EventUpcasterChain(upcasters.orderedStream().toList()));
    }

    @Bean
    CommitLog commitLog(CommitStore store, Doorbell doorbell, EventDecoder decoder, LogProperties properties) {
        return new CommitLog(store, doorbell, decoder, properties.recent().toBytes());
    }

    @Bean
    GroupCommitAppender groupCommitAppender(
            CommitStore store,
            Clock clock,
            LogProperties properties,
            CommitLog log,
            Cache aggregateCache,
            ObjectProvider<RedisBell> bell,
            MeterRegistry meters) {
        Consumer<List<Commit>> onAppended =
                aggregateCache instanceof SharedAggregateCache shared ? shared.andThen(log) : log;
        RedisBell others = bell.getIfAvailable();
        return new GroupCommitAppender(
                store, clock, properties.append(), others == null ? onAppended : onAppended.andThen(others), meters);
    }

    @Bean
    LogWatch logWatch(CommitLog log, LogProperties properties) {
        return new LogWatch(log, properties.pollInterval());
    }
}
