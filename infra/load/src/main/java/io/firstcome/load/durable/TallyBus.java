package io.firstcome.load.durable;

import io.firstcome.platform.log.axon.CaffeineCache;
import io.firstcome.platform.log.axon.EventJson;
import io.firstcome.platform.log.axon.RememberedCommandTarget;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.serialization.Serializer;

/** A started Axon configuration with the tally on a simple command bus, over whichever event store it is given. */
final class TallyBus implements AutoCloseable {

    private final Configuration configuration;

    private TallyBus(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The serializer of both sides. */
    static Serializer serializer() {
        return EventJson.serializer();
    }

    /** Starts a bus over the event store or engine that {@code store} puts into the configuration. */
    static TallyBus over(UnaryOperator<Configurer> store) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureCommandBus(c -> SimpleCommandBus.builder().build())
                .configureSerializer(c -> serializer())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Tally.class)
                        .configureCommandTargetResolver(c -> new RememberedCommandTarget())
                        .configureCache(c -> new CaffeineCache(100_000)));
        return new TallyBus(store.apply(configurer).start());
    }

    CommandBus commands() {
        return configuration.commandBus();
    }

    @Override
    public void close() {
        configuration.shutdown();
    }
}
