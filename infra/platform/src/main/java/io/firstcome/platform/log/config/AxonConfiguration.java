package io.firstcome.platform.log.config;

import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.log.append.GroupCommitAppender;
import io.firstcome.platform.log.axon.CaffeineCache;
import io.firstcome.platform.log.axon.CommandMetadataProvider;
import io.firstcome.platform.log.axon.ConflictRetry;
import io.firstcome.platform.log.axon.EventJson;
import io.firstcome.platform.log.axon.LogEventStorageEngine;
import io.firstcome.platform.log.axon.LogEventStore;
import io.firstcome.platform.log.axon.RememberedCommandTarget;
import io.firstcome.platform.log.axon.SharedAggregateCache;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon's beans over the log, all declared here because Axon's own conditions do not see the beans of this Spring Boot in
 * time. Aggregates name the cache, the locks and the resolver of targets: {@code @Aggregate(cache = "aggregateCache",
 * lockFactory = "aggregateLocks", commandTargetResolver = "commandTargets")}.
 */
@Configuration(proxyBeanMethods = false)
public class AxonConfiguration {

    private static final int AGGREGATES = 10_000;

    @Bean
    @Primary
    Serializer serializer() {
        return EventJson.serializer();
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    CorrelationDataProvider commandMetadataProvider() {
        return new CommandMetadataProvider();
    }

    @Bean
    LogEventStorageEngine eventStorageEngine(
            CommitLog log, GroupCommitAppender appender, Serializer serializer, Clock clock) {
        GenericEventMessage.clock = clock;
        return new LogEventStorageEngine(log, appender, serializer);
    }

    @Bean
    EventStore eventStore(LogEventStorageEngine engine) {
        return LogEventStore.over(engine);
    }

    /** Commands run on the thread of their caller and need no database transaction: the commit is the transaction. */
    @Bean
    CommandBus commandBus(org.axonframework.config.Configuration axon) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    CommandGateway commandGateway(CommandBus commandBus) {
        return DefaultCommandGateway.builder()
                .commandBus(commandBus)
                .retryScheduler(new ConflictRetry())
                .build();
    }

    @Bean
    Cache aggregateCache(LogProperties properties, ObjectProvider<CommitLog> log) {
        return properties.store().isShared()
                ? new SharedAggregateCache(AGGREGATES, log::getObject)
                : new CaffeineCache(AGGREGATES);
    }

    @Bean
    CommandTargetResolver commandTargets() {
        return new RememberedCommandTarget();
    }

    /** At most 100 commands wait for one aggregate, each for 3 seconds; then the caller hears that it is too busy. */
    @Bean
    LockFactory aggregateLocks() {
        return PessimisticLockFactory.builder()
                .acquireAttempts(30)
                .lockAttemptTimeout(100)
                .queueLengthThreshold(100)
                .build();
    }
}
