package io.firstcome.platform.problem;

import io.firstcome.api.refusal.Refused;
import java.util.Optional;

/** Says what a failure of one technical part means to a caller. Each part brings its own. */
public interface RefusalTranslator {

    /** The refusal a caller should see, or empty where this translator does not know the failure. */
    Optional<Refused> translate(Throwable failure);
}
