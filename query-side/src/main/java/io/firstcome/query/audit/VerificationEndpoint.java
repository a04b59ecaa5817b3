package io.firstcome.query.audit;

import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.chain.ChainReport;
import io.firstcome.platform.log.chain.ChainVerifier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proof, reckoned anew at each request, that nobody rewrote the log. */
@Tag(name = "Audit")
@RestController
final class VerificationEndpoint {
    private final CommitStore store;
    private final OneAtATime oneAtATime = new OneAtATime();

    VerificationEndpoint(CommitStore store) {
        this.store = store;
    }

    @Operation(
            summary = "Check every link of the log's hash chain",
            description = "Reads the whole log. Note the head down: a later report that does not lead to it again"
                    + " proves that history was cut off or rewritten as a whole.")
    @GetMapping("/api/v1/audit/log/verification")
    ResponseEntity<Verification> verify() {
        ChainReport report = oneAtATime.run(() -> ChainVerifier.verify(store));
        ChainReport.ChainBreak broken = report.firstBreak();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Verification(
                        store.log(),
                        report.isIntact(),
                        report.commits(),
                        report.events(),
                        report.head().hex(),
                        broken == null ? null : broken.position(),
                        broken == null ? null : broken.what()));
    }

    /**
     * What the verification found.
     *
     * @param intact whether everything is as it was written
     * @param commits commits that are proven to be untouched, from the first on
     * @param events events in them
     * @param head hash of the last of them, in lower-case hex
     * @param brokenAt the position at which the intact part ends; absent where all is intact
     */
    record Verification(
            String log,
            boolean intact,
            long commits,
            long events,
            String head,
            @Nullable Long brokenAt,
            @Nullable String problem) {}
}
