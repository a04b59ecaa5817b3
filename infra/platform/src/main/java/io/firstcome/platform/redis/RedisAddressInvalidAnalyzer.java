package io.firstcome.platform.redis;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the application did not start. */
final class RedisAddressInvalidAnalyzer extends AbstractFailureAnalyzer<RedisAddressInvalid> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RedisAddressInvalid cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct the address, or leave it out for an embedded Redis.",
                cause);
    }
}
