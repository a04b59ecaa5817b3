package io.firstcome.query.models;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this node knows about the read models. */
@Configuration(proxyBeanMethods = false)
public class ModelsConfiguration {

    @Bean
    ModelsStatus modelsStatus() {
        return new ModelsStatus();
    }
}
