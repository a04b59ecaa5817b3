package io.firstcome.command.imports;

import io.firstcome.api.imports.ImportProgress.RowProblem;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.log.LogUnavailable;
import io.firstcome.platform.log.OutcomeUnknown;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Why an import breaks off: for a while, or for good. */
final class ImportFailures {
    private static final Set<Class<? extends Throwable>> TEMPORARY = Set.of(
            LogUnavailable.class,
            OutcomeUnknown.class,
            ConcurrencyException.class,
            LockAcquisitionFailedException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class);

    private ImportFailures() {}

    /** Whether the log or its database was not available, or too busy. */
    static boolean areTemporary(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> TEMPORARY.stream().anyMatch(type -> type.isInstance(cause)));
    }

    /** What the sender of the file is told, and can do. */
    static RowProblem problem(String importId, Throwable failure) {
        RefusalCode code = failure instanceof Refused refused ? refused.code() : RefusalCode.INTERNAL_ERROR;
        return new RowProblem(
                0,
                code.name(),
                code.title() + " Days that are recorded stay; send the same file again when the cause is removed. Our"
                        + " log names it under import " + importId + ".");
    }
}
