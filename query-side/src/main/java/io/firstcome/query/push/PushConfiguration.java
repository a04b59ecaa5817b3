package io.firstcome.query.push;

import io.firstcome.platform.identity.AccountStandings;
import io.firstcome.platform.problem.Problems;
import io.firstcome.query.queue.LiveQueues;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Puts together what pushes. Any page may open a socket: it carries no cookie, so a page has only the rights it was given. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(PushSettings.class)
public class PushConfiguration {

    @Bean
    Feeds feeds(QueryGateway queries, LiveQueues queues, Clock clock, PushSettings settings, MeterRegistry meters) {
        return new Feeds(queries, queues, clock, settings, meters);
    }

    @Bean
    StandingWatch standingWatch(Feeds feeds, AccountStandings standings) {
        return new StandingWatch(feeds, standings);
    }

    @Bean
    Admission admission(LiveQueues queues, JwtDecoder tokens, PushSettings settings) {
        return new Admission(queues, tokens, settings);
    }

    @Bean
    WebSocketConfigurer queueSockets(Feeds feeds, Admission admission, PushSettings settings, Problems problems) {
        return registry -> registry.addHandler(new QueueSockets(feeds, admission, settings), "/ws/queue/*")
                .addInterceptors(new SocketDoor(admission, problems))
                .setHandshakeHandler(new WithoutCompression())
                .setAllowedOriginPatterns("*");
    }

    /** Compressing one frame for thousands of sockets, each by itself, costs more than it saves. */
    private static final class WithoutCompression extends DefaultHandshakeHandler {

        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> asked, List<WebSocketExtension> known) {
            return List.of();
        }
    }
}
