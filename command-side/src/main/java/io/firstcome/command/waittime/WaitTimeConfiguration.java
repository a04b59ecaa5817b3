package io.firstcome.command.waittime;

import io.firstcome.api.waittime.ChairSimulation;
import io.firstcome.api.waittime.WaitPredictor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** First quotes come from simulating the chairs, unless another predictor is there. */
@Configuration(proxyBeanMethods = false)
class WaitTimeConfiguration {
    @Bean
    @ConditionalOnMissingBean
    WaitPredictor waitPredictor() {
        return new ChairSimulation();
    }
}
