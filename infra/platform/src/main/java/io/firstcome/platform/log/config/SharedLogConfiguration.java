package io.firstcome.platform.log.config;

import io.firstcome.platform.log.doorbell.LogWatch;
import io.firstcome.platform.log.doorbell.RedisBell;
import io.lettuce.core.RedisClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** What only nodes that share a log need: a bell that the other nodes hear. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "firstcome.log.store", havingValue = "postgresql")
public class SharedLogConfiguration {

    @Bean
    RedisBell redisBell(LettuceConnectionFactory redis, LogProperties properties, LogWatch watch) {
        return new RedisBell(() -> (RedisClient) redis.getRequiredNativeClient(), properties.name(), watch::lookSoon);
    }
}
