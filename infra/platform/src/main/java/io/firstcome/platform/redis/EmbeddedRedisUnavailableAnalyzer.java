package io.firstcome.platform.redis;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the application did not start. */
final class EmbeddedRedisUnavailableAnalyzer extends AbstractFailureAnalyzer<EmbeddedRedisUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedRedisUnavailable cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct firstcome.data, or name a Redis of your own with REDIS_URL.",
                cause);
    }
}
