package io.firstcome.platform.http;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Settings of the HTTP edge, and what endpoints may ask for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({HttpSettings.class, PublicAddress.class})
class HttpConfiguration implements WebMvcConfigurer {

    private final Clock clock;
    private final Fingerprint fingerprint;

    HttpConfiguration(Clock clock, Fingerprint fingerprint) {
        this.clock = clock;
        this.fingerprint = fingerprint;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument(clock, fingerprint));
    }
}
