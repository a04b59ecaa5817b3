package io.firstcome.command.token;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tokens are drawn at random, unless a test brought its own. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    @ConditionalOnMissingBean
    TokenGenerator tokenGenerator() {
        return new RandomTokenGenerator();
    }
}
