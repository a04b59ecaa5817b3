package io.firstcome.query.models;

import io.firstcome.platform.redis.RedisLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this node knows about the read models. */
@Configuration(proxyBeanMethods = false)
public class ModelsConfiguration {

    @Bean
    ModelsStatus modelsStatus() {
        return new ModelsStatus();
    }

    @Bean
    CompleteModels completeModels(RedisLink redis, ModelsStatus status) {
        return new CompleteModels(redis, status);
    }
}
