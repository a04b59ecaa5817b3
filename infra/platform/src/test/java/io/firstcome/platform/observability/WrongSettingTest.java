package io.firstcome.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.firstcome.platform.http.HttpSettings;
import io.firstcome.platform.identity.IdentitySettings;
import io.firstcome.platform.log.config.LogProperties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;

class WrongSettingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "firstcome.http.max-body; 2MB; must be 1KB to 1MB",
                "firstcome.http.max-body; lots; must be a size such as 64KB or 10MB",
                "firstcome.identity.token-validity; soon; must be a duration such as 500ms, 5s or 10m",
                "firstcome.identity.token-validity; 5s; must be longer than or equal to 1 minute",
                "firstcome.log.poll-interval; 0s; must be longer than or equal to 100 millis",
                "firstcome.log.outcome-timeout; -1s; must be longer than or equal to 1 milli",
            })
    void theSentenceNamesKeyValueAndWhatIsAllowed(String key, String value, String allowed) {
        Throwable failure = catchThrowable(() -> new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .run("--" + key + "=" + value, "--firstcome.data=target/wrong-setting"));

        FailureAnalysis analysis = new WrongSettingAnalyzer().analyze(failure);

        assertThat(analysis).isNotNull();
        assertThat(String.valueOf(analysis == null ? "" : analysis.getDescription()))
                .startsWith("The setting '" + key + "' is '")
                .contains(allowed);
    }

    @EnableConfigurationProperties({HttpSettings.class, IdentitySettings.class, LogProperties.class})
    static class Settings {}
}
