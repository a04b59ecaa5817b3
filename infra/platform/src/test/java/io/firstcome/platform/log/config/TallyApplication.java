package io.firstcome.platform.log.config;

import io.firstcome.platform.time.ClockConfiguration;
import io.firstcome.tally.Tally;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A whole application around the log, with one aggregate and one reader; no scan finds it. */
@EnableAutoConfiguration
@Import({
    LogConfiguration.class,
    SharedLogConfiguration.class,
    AxonConfiguration.class,
    ClockConfiguration.class,
    Tally.class
})
class TallyApplication {

    @Bean
    Heard heard() {
        return new Heard();
    }

    static ConfigurableApplicationContext start(Path data, String... settings) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--firstcome.data=" + data);
        arguments.add("--axon.eventhandling.processors.heard.mode=pooled");
        arguments.add("--axon.eventhandling.processors.heard.initial-segment-count=1");
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        return new SpringApplicationBuilder(TallyApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    /** A stock pooled event processor over the log. */
    @ProcessingGroup("heard")
    static class Heard {

        final BlockingQueue<Tally.Counted> events = new LinkedBlockingQueue<>();

        @EventHandler
        void on(Tally.Counted event) {
            events.add(event);
        }
    }
}
