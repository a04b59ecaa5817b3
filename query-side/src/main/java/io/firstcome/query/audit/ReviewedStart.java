package io.firstcome.query.audit;

import io.firstcome.api.audit.OutOfSequenceReport.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One start of a service.
 *
 * @param direct whether it was at the very moment of joining
 * @param finding whom it bypassed; absent where nobody was
 */
record ReviewedStart(boolean direct, @Nullable Finding finding) {}
