package io.firstcome.platform.http;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.problem.RefusalTranslator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What it means to a caller that a streamed body was cut off. */
@Component
final class TooLargeFailures implements RefusalTranslator {

    @Override
    public Optional<Refused> translate(Throwable failure) {
        return failure instanceof BodyTooLarge
                ? Optional.of(Refused.because(RefusalCode.IMPORT_TOO_LARGE))
                : Optional.empty();
    }
}
