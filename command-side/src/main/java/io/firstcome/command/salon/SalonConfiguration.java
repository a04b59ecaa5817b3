package io.firstcome.command.salon;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Queues take the settings of their salon from the log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FollowSettings.class)
class SalonConfiguration {
    @Bean
    @ConditionalOnMissingBean
    SalonSettingsSource salonSettingsSource(EventStore events, FollowSettings follow) {
        return new LoggedSalonSettings(events, follow);
    }

    @Bean
    @ConditionalOnMissingBean
    DaysUnderWay daysUnderWay(EventStore events) {
        return new LoggedDaysUnderWay(events);
    }
}
