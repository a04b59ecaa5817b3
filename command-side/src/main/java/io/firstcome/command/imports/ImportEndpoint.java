package io.firstcome.command.imports;

import io.firstcome.api.imports.ImportProgress;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.command.salon.SalonSettingsSource;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Uploading a file of visits, and asking how far its import is. */
@Tag(name = "Imports")
@RestController
@RequestMapping("/api/v1/salons/{salonId}/imports")
final class ImportEndpoint {
    private final SalonSettingsSource salons;
    private final ImportSpool spool;
    private final ImportJobs jobs;
    private final ImportDesk desk;

    ImportEndpoint(SalonSettingsSource salons, ImportSpool spool, ImportJobs jobs, ImportDesk desk) {
        this.salons = salons;
        this.spool = spool;
        this.jobs = jobs;
        this.desk = desk;
    }

    @Operation(
            summary = "Import a file of past visits",
            description = "The file is checked as a whole before anything is written; the same file again adds"
                    + " nothing. Columns: " + VisitsFile.HEADER,
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    @ApiResponse(responseCode = "202", description = "Taken on; Location says where to ask how far it is")
    @PostMapping(consumes = "text/csv")
    ResponseEntity<ImportProgress> upload(@PathVariable String salonId, HttpServletRequest request, Caller caller)
            throws IOException {
        salons.current(salonId);
        String importId = spool.receive(salonId, request.getInputStream());
        theKeyStandsForThisFile(caller, importId);
        Actor actor = caller.actor();
        ImportProgress progress = desk.accept(ImportJob.begin(
                importId,
                salonId,
                actor == null ? null : actor.accountId(),
                actor == null ? null : actor.role().text()));
        if (caller.repeatable()) {
            jobs.remember(caller.commandId(), importId);
        }
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/salons/" + salonId + "/imports/" + importId))
                .cacheControl(CacheControl.noStore())
                .body(progress);
    }

    @Operation(summary = "How far an import is, and what was wrong with the file")
    @GetMapping("/{importId}")
    ResponseEntity<ImportProgress> progress(@PathVariable String salonId, @PathVariable String importId) {
        ImportProgress progress =
                desk.find(salonId, importId).orElseThrow(() -> Refused.because(RefusalCode.IMPORT_UNKNOWN));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(progress);
    }

    private void theKeyStandsForThisFile(Caller caller, String importId) throws IOException {
        Optional<String> before = caller.repeatable() ? jobs.importOf(caller.commandId()) : Optional.empty();
        if (before.isPresent() && !before.get().equals(importId)) {
            desk.drop(importId);
            throw Refused.because(RefusalCode.IDEMPOTENCY_KEY_REUSED);
        }
    }
}
