package io.firstcome.platform.defaults;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settings of the frameworks beneath, the weakest of all sources: files, environment and command line win over them.
 *
 * <p>Axon's message time-outs stay off because they log two stack traces per command and can stop a processor; its
 * update checker and its advertisement stay off because a queue at a counter calls nobody. No bean is wrapped for
 * transactions or exceptions by annotation: there are none, and looking for them at each start takes time.
 *
 * <p>Nothing here takes a form of several parts; left on, one without a boundary would fail before anybody looks at its type.
 *
 * <p>Alive is a process that answers. Ready is one that can do its work: for taking commands that is the database, and
 * Redis is not, since commands are taken without it; the query side adds what it needs. A name in a group that stands
 * for nothing stops the start.
 */
public final class PlatformDefaults implements EnvironmentPostProcessor {

    private static final String CONSOLE_MESSAGE_OFF = "disable-axoniq-console-message";

    private static final String COMPRESSED = "application/json,application/problem+json,text/html,text/css,"
            + "text/javascript,text/csv,text/plain,image/svg+xml";

    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("axon.timeout.enabled", "false"),
            Map.entry("axoniq.update-checker.disabled", "true"),
            Map.entry(
                    "spring.autoconfigure.exclude",
                    "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration,"
                            + "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration,"
                            + "org.springframework.boot.autoconfigure.aop.AopAutoConfiguration,"
                            + "org.springframework.boot.persistence.autoconfigure"
                            + ".PersistenceExceptionTranslationAutoConfiguration,"
                            + "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration"),
            Map.entry("spring.data.redis.repositories.enabled", "false"),
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.threads.virtual.enabled", "true"),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("server.tomcat.connection-timeout", "10s"),
            Map.entry("server.tomcat.keep-alive-timeout", "30s"),
            Map.entry("server.compression.enabled", "true"),
            Map.entry("server.compression.min-response-size", "2KB"),
            Map.entry("server.compression.mime-types", COMPRESSED),
            Map.entry("spring.mvc.formcontent.filter.enabled", "false"),
            Map.entry("spring.servlet.multipart.enabled", "false"),
            Map.entry("management.observations.enable.spring.security", "false"),
            Map.entry("management.endpoints.web.exposure.include", "health,info,metrics,prometheus"),
            Map.entry("management.endpoint.health.probes.enabled", "true"),
            Map.entry("management.endpoint.health.show-details", "when-authorized"),
            Map.entry("management.endpoint.health.group.liveness.include", "livenessState"),
            Map.entry("management.endpoint.health.group.readiness.include", "readinessState,db"),
            Map.entry("springdoc.api-docs.version", "openapi_3_1"),
            Map.entry("springdoc.writer-with-order-by-keys", "true"),
            Map.entry("springdoc.default-produces-media-type", "application/json"),
            Map.entry("springdoc.override-with-generic-response", "false"),
            Map.entry("springdoc.swagger-ui.path", "/swagger-ui.html"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "10s"),
            Map.entry("logging.level.org.flywaydb", "WARN"),
            Map.entry("logging.level.org.flywaydb.core.internal.database.base.Database", "ERROR"),
            Map.entry("logging.level.org.axonframework.serialization.ChainingConverter", "WARN"),
            Map.entry("logging.level.org.apache.coyote.http11.Http11Processor", "WARN"),
            Map.entry("logging.level.org.springdoc", "ERROR"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        System.setProperty(CONSOLE_MESSAGE_OFF, "true");
        environment.getPropertySources().addLast(new MapPropertySource("firstcomePlatformDefaults", DEFAULTS));
    }
}
