package io.firstcome.command.imports;

import io.firstcome.api.imports.ImportProgress;
import io.firstcome.api.imports.ImportProgress.RowProblem;
import io.firstcome.api.imports.ImportStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants imported into a salon. It runs until every day of the file is recorded, however often the
 * product is stopped in between, or until the file is refused.
 *
 * @param actor the account that asked for it, which the recorded events name
 */
record ImportJob(
        String salonId, @Nullable String actor, @Nullable String actorRole, ImportProgress progress) {
    static ImportJob begin(String importId, String salonId, @Nullable String actor, @Nullable String actorRole) {
        ImportProgress none = new ImportProgress(importId, ImportStatus.RUNNING, 0, 0, 0, 0, List.of());
        return new ImportJob(salonId, actor, actorRole, none);
    }

    String importId() {
        return progress.importId();
    }

    boolean is(ImportStatus status) {
        return progress.status() == status;
    }

    /** Nothing recorded yet, nor refused. */
    ImportJob again() {
        return begin(importId(), salonId, actor, actorRole);
    }

    ImportJob read(int rows) {
        return with(new ImportProgress(
                importId(),
                ImportStatus.RUNNING,
                rows,
                progress.visits(),
                progress.days(),
                progress.chairOverlaps(),
                List.of()));
    }

    ImportJob recorded(int visits, int chairOverlaps) {
        return with(new ImportProgress(
                importId(),
                ImportStatus.RUNNING,
                progress.rowsRead(),
                progress.visits() + visits,
                progress.days() + 1,
                progress.chairOverlaps() + chairOverlaps,
                List.of()));
    }

    ImportJob done() {
        return ended(ImportStatus.DONE, List.of());
    }

    ImportJob refused(List<RowProblem> problems) {
        return ended(ImportStatus.REFUSED, problems);
    }

    private ImportJob ended(ImportStatus status, List<RowProblem> problems) {
        return with(new ImportProgress(
                importId(),
                status,
                progress.rowsRead(),
                progress.visits(),
                progress.days(),
                progress.chairOverlaps(),
                problems));
    }

    private ImportJob with(ImportProgress next) {
        return new ImportJob(salonId, actor, actorRole, next);
    }
}
