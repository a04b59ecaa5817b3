package io.firstcome.platform.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import io.lettuce.core.resource.Delay;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Connects to Redis; the application starts and takes commands also while Redis is away. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RedisSettings.class)
public class RedisConfiguration {

    @Bean
    RedisAddress redisAddress(RedisSettings settings, Environment environment) {
        String url = settings.url();
        if (url != null && !url.isBlank()) {
            return RedisAddress.external("firstcome.redis.url", url);
        }
        String fromEnvironment = environment.getProperty("REDIS_URL", "");
        if (!fromEnvironment.isBlank()) {
            return RedisAddress.external("REDIS_URL", fromEnvironment);
        }
        Path data = Path.of(environment.getProperty("firstcome.data", ".data"));
        return RedisAddress.embedded(EmbeddedRedis.startIn(data.resolve("redis")));
    }

    @Bean(destroyMethod = "shutdown")
    ClientResources redisClientResources() {
        return DefaultClientResources.builder()
                .ioThreadPoolSize(2)
                .computationThreadPoolSize(2)
                .reconnectDelay(
                        Delay.exponential(Duration.ofMillis(20), Duration.ofSeconds(1), 2, TimeUnit.MILLISECONDS))
                .build();
    }

    @Bean
    LettuceConnectionFactory redisConnectionFactory(
            RedisAddress address, RedisSettings settings, ClientResources resources) {
        RedisURI uri = address.uri();
        LettuceClientConfiguration.LettuceClientConfigurationBuilder client = LettuceClientConfiguration.builder()
                .clientResources(resources)
                .commandTimeout(settings.patience())
                .shutdownQuietPeriod(Duration.ZERO)
                .shutdownTimeout(Duration.ofSeconds(1))
                .clientOptions(ClientOptions.builder()
                        .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                        .socketOptions(SocketOptions.builder()
                                .connectTimeout(settings.patience())
                                .keepAlive(true)
                                .build())
                        .timeoutOptions(TimeoutOptions.enabled(settings.patience()))
                        .build());
        if (uri.isSsl()) {
            client.useSsl();
        }
        return new LettuceConnectionFactory(LettuceConnectionFactory.createRedisConfiguration(uri), client.build());
    }

    @Bean
    Supplier<RedisClient> redisClient(LettuceConnectionFactory factory) {
        return () -> (RedisClient) factory.getRequiredNativeClient();
    }

    @Bean
    RedisLink redisLink(Supplier<RedisClient> redisClient, RedisSettings settings) {
        return new RedisLink(redisClient, settings.patience());
    }
}
