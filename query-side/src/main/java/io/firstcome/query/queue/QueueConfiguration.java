package io.firstcome.query.queue;

import io.firstcome.platform.identity.ContactBook;
import io.firstcome.platform.redis.RedisLink;
import io.firstcome.query.models.ModelsStatus;
import io.lettuce.core.RedisClient;
import java.time.Clock;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what keeps live queues close. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueueSettings.class)
public class QueueConfiguration {

    @Bean
    CustomerContacts customerContacts(ContactBook book) {
        return new RecentContacts(book);
    }

    @Bean
    LiveQueues liveQueues(RedisLink redis, ModelsStatus status, Clock clock, QueueSettings settings) {
        return new LiveQueues(redis, status, clock, settings.salonsClose());
    }

    @Bean
    LiveQueueAnswers liveQueueAnswers(LiveQueues queues) {
        return new LiveQueueAnswers(queues);
    }

    @Bean
    QueueNews queueNews(
            LiveQueues queues, ModelsStatus status, QueryUpdateEmitter emitter, Supplier<RedisClient> redisClient) {
        return new QueueNews(queues, status, emitter, redisClient);
    }

    @Bean
    Visibility visibility(LiveQueues queues, ModelsStatus status, QueueSettings settings) {
        return new Visibility(queues, status, settings);
    }
}
