package io.firstcome.load.crash;

import io.firstcome.platform.log.CommitStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Makes a product that is started with these classes on its class path die at a named point: {@code
 * firstcome.load.crash-point} says where, {@code firstcome.load.crash-passing} at which passing of it.
 */
@AutoConfiguration
@ConditionalOnProperty("firstcome.load.crash-point")
public class CrashConfiguration {

    @Bean
    static Trigger crashTrigger(Environment environment) {
        return new Trigger(
                CrashPoint.of(environment.getRequiredProperty("firstcome.load.crash-point")),
                environment.getProperty("firstcome.load.crash-passing", Integer.class, 1));
    }

    /** Puts the points to die at around the store, and in front of its readers. */
    @Bean
    static BeanPostProcessor mortalBeans(ObjectProvider<Trigger> trigger, ObjectProvider<AnsweredPositions> answers) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof CommitStore store) {
                    return new MortalStore(store, trigger.getObject());
                }
                if (bean instanceof EventStore store) {
                    return new MortalReaders(trigger.getObject(), answers.getObject()).around(store);
                }
                return bean;
            }
        };
    }

    @Bean
    AnsweredPositions answeredPositions(Trigger trigger) {
        return new AnsweredPositions(trigger);
    }

    @Bean
    FilterRegistrationBean<AnsweredPositions> answeredPositionsFilter(AnsweredPositions filter) {
        FilterRegistrationBean<AnsweredPositions> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
