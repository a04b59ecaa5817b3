package io.firstcome.query.defaults;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A node that answers questions is ready only with read models; wins over the defaults of the platform, and nothing else. */
public final class QuerySideDefaults implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, Object> DEFAULTS =
            Map.of("management.endpoint.health.group.readiness.include", "readinessState,db,redis,readModels");

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("firstcomeQuerySideDefaults", DEFAULTS));
    }
}
