package io.firstcome.command.imports;

import io.firstcome.api.imports.ImportStatus;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** How imports end, and how often one is tried again. */
final class ImportMeters {
    private final Counter done;
    private final Counter refused;
    private final Counter brokeOff;
    private final Counter retries;

    ImportMeters(MeterRegistry meters) {
        done = ended("done", meters);
        refused = ended("refused", meters);
        brokeOff = ended("broke-off", meters);
        retries = Counter.builder("firstcome.imports.retries")
                .description("Imports that are tried again because the log was not available")
                .register(meters);
    }

    private static Counter ended(String outcome, MeterRegistry meters) {
        return Counter.builder("firstcome.imports")
                .description("Imports that came to an end")
                .tag("outcome", outcome)
                .register(meters);
    }

    void ended(ImportStatus status) {
        (status == ImportStatus.DONE ? done : refused).increment();
    }

    /** Refused for a reason that nobody foresaw. */
    void brokeOff() {
        brokeOff.increment();
    }

    void triedAgain() {
        retries.increment();
    }
}
