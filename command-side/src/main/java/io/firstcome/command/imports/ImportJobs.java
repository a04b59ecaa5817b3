package io.firstcome.command.imports;

import io.firstcome.api.imports.ImportProgress;
import io.firstcome.api.imports.ImportProgress.RowProblem;
import io.firstcome.api.imports.ImportStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The imports that were asked for, in the database of the event log. */
@Component
class ImportJobs {
    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    ImportJobs(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Optional<ImportJob> find(String importId) {
        return database.sql("select * from import_job where import_id = ?")
                .param(importId)
                .query(this::job)
                .optional();
    }

    /** Every import that was not brought to its end. */
    List<ImportJob> running() {
        return database.sql("select * from import_job where status = 'RUNNING' order by created_at")
                .query(this::job)
                .list();
    }

    /** Adds a job; one that is there already begins anew. */
    void add(ImportJob job) {
        ImportProgress progress = job.progress();
        OffsetDateTime now = now();
        try {
            database.sql("insert into import_job (import_id, salon_id, status, rows_read, visits, days, chair_overlaps,"
                            + " problems, actor, actor_role, created_at, changed_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            job.importId(),
                            job.salonId(),
                            progress.status().name(),
                            progress.rowsRead(),
                            progress.visits(),
                            progress.days(),
                            progress.chairOverlaps(),
                            json.writeValueAsString(progress.problems()))
                    .param(job.actor())
                    .param(job.actorRole())
                    .param(now)
                    .param(now)
                    .update();
        } catch (DuplicateKeyException thereAlready) {
            save(job);
        }
    }

    /** Keeps how far a job is. */
    void save(ImportJob job) {
        ImportProgress progress = job.progress();
        database.sql("update import_job set status = ?, rows_read = ?, visits = ?, days = ?, chair_overlaps = ?,"
                        + " problems = ?, changed_at = ? where import_id = ?")
                .params(
                        progress.status().name(),
                        progress.rowsRead(),
                        progress.visits(),
                        progress.days(),
                        progress.chairOverlaps(),
                        json.writeValueAsString(progress.problems()),
                        now(),
                        job.importId())
                .update();
    }

    /** Which import a request stands for, if it was sent before. */
    Optional<String> importOf(String requestId) {
        return database.sql("select import_id from import_request where request_id = ?")
                .param(requestId)
                .query(String.class)
                .optional();
    }

    /** Remembers which import a request stands for; the first one to say so wins. */
    void remember(String requestId, String importId) {
        try {
            database.sql("insert into import_request (request_id, import_id) values (?, ?)")
                    .params(requestId, importId)
                    .update();
        } catch (DuplicateKeyException sentTwice) {
            // the other request is answered alike
        }
    }

    private ImportJob job(ResultSet row, int number) throws SQLException {
        ImportProgress progress = new ImportProgress(
                row.getString("import_id"),
                ImportStatus.valueOf(row.getString("status")),
                row.getInt("rows_read"),
                row.getInt("visits"),
                row.getInt("days"),
                row.getInt("chair_overlaps"),
                List.of(json.readValue(row.getString("problems"), RowProblem[].class)));
        return new ImportJob(row.getString("salon_id"), row.getString("actor"), row.getString("actor_role"), progress);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
