package io.firstcome.query.projection;

import io.firstcome.api.waittime.ChairSimulation;
import io.firstcome.api.waittime.WaitPredictor;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.redis.RedisLink;
import io.firstcome.query.models.ModelsStatus;
import io.firstcome.query.queue.CustomerContacts;
import io.firstcome.query.ticket.PastTickets;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what follows the log: projector, writer, processor, guard. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProjectionSettings.class)
public class ProjectionConfiguration {

    static final String PROCESSOR = "read-models";

    @Bean
    SequencedDeadLetterQueue<EventMessage<?>> readModelDeadLetters(
            DataSource database, TransactionManager transactions, Serializer serializer) {
        return JdbcSequencedDeadLetterQueue.builder()
                .processingGroup(PROCESSOR)
                .connectionProvider(new DataSourceConnectionProvider(database))
                .transactionManager(transactions)
                .schema(DeadLetterTable.schema())
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .build();
    }

    @Bean
    ParkedDays parkedDays(SequencedDeadLetterQueue<EventMessage<?>> readModelDeadLetters, CommitLog log) {
        return new ParkedDays(readModelDeadLetters, log);
    }

    @Bean
    PastDays pastDays(CommitLog log, ProjectionSettings settings) {
        return new PastDays(log, settings.daysInMemory());
    }

    @Bean
    FailingEvent failingEvent(CommitLog log) {
        return new FailingEvent(log);
    }

    @Bean
    ModelWriter modelWriter(
            RedisLink redis,
            ObjectProvider<WaitPredictor> predictor,
            CustomerContacts contacts,
            ParkedDays parked,
            PastDays days,
            FailingEvent failing) {
        return new ModelWriter(redis, predictor.getIfAvailable(ChairSimulation::new), contacts, parked, days, failing);
    }

    @Bean
    PastTickets pastTickets(PastDays days, ObjectProvider<WaitPredictor> predictor) {
        return new TicketsFromLog(days, predictor.getIfAvailable(ChairSimulation::new));
    }

    @Bean
    DayRetry dayRetry(
            CommitLog log, PastDays days, ParkedDays parked, ModelWriter writer, ModelsStatus status, RedisLink redis) {
        return new DayRetry(log, days, parked, writer, status, redis);
    }

    @Bean
    ModelsHealth readModelsHealthIndicator(
            ModelsStatus status, CommitLog log, ParkedDays parked, ProjectionSettings settings) {
        return new ModelsHealth(status, log, parked, settings.mostBehind());
    }

    @Bean
    Projector projector(PastDays days, ParkedDays parked, CustomerContacts contacts) {
        return new Projector(days, parked, contacts);
    }

    @Bean
    ModelsGuard modelsGuard(
            RedisLink redis,
            CommitLog log,
            EventStore events,
            PastDays days,
            ParkedDays parked,
            Projector projector,
            ModelWriter writer,
            ModelsStatus status,
            CustomerContacts contacts,
            ProjectionSettings settings) {
        String owner = UUID.randomUUID().toString();
        ModelsInRedis models = new ModelsInRedis(redis, settings.segments(), owner, settings.lease());
        Rebuild rebuild = new Rebuild(models, log, days, parked, projector, writer, status);
        SegmentTokens tokens = new SegmentTokens(redis, status, settings.segments(), owner, settings.lease(), () -> {
            parked.reload();
            contacts.forgetAll();
        });
        SegmentShare share = new SegmentShare(redis, settings.segments(), owner, settings.lease());
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(PROCESSOR)
                .messageSource(events)
                .eventHandlerInvoker(new ProjectionInvoker(projector, writer, status))
                .errorHandler(PropagatingErrorHandler.instance())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .initialSegmentCount(settings.segments())
                .maxSegmentProvider(name -> share.most())
                .batchSize(settings.batchSize())
                .tokenClaimInterval(settings.lease().toMillis() / 5)
                .claimExtensionThreshold(settings.lease().toMillis() / 3)
                .coordinatorExecutor(name -> threads(1, "read-models-coordinator"))
                .workerExecutor(name -> threads(settings.segments(), "read-models-worker"))
                .build();
        return new ModelsGuard(models, log, rebuild, processor, share, status, settings.check());
    }

    private static ScheduledExecutorService threads(int count, String name) {
        return Executors.newScheduledThreadPool(count, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
