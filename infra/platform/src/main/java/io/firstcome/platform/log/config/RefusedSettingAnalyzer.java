package io.firstcome.platform.log.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence which setting stopped the start. */
final class RefusedSettingAnalyzer extends AbstractFailureAnalyzer<RefusedSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RefusedSetting cause) {
        return new FailureAnalysis(
                "The setting " + cause.getMessage() + ".",
                "Set '" + cause.key() + "' to " + cause.allowed() + ".",
                cause);
    }
}
