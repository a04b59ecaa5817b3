package io.firstcome.query.audit;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.http.PagedAnswer;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.RecordedEvent;
import io.firstcome.query.audit.RecordedDayEvents.RecordedEventView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The recorded events of a day, as somebody needs them who replays the day to any moment. */
@Tag(name = "Audit")
@RestController
final class RecordedEventsEndpoint {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final DayLog days;
    private final JsonMapper json;

    RecordedEventsEndpoint(DayLog days, JsonMapper json) {
        this.days = days;
        this.json = json;
    }

    @Operation(summary = "The recorded events of one business day, with who caused them and their place in the chain")
    @GetMapping("/api/v1/audit/{salonId}/days/{day}/events")
    ResponseEntity<RecordedDayEvents> events(
            @PathVariable String salonId,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "-1") @Min(-1) long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1_000) int limit) {
        days.theSalonIsKnown(salonId);
        List<Commit> commits = days.commits(salonId, day);
        if (commits.isEmpty()) {
            throw Refused.because(RefusalCode.DAY_NOT_FOUND);
        }
        List<RecordedEventView> page = new ArrayList<>();
        String next = null;
        for (Commit commit : commits) {
            long position = commit.position();
            for (RecordedEvent event : commit.events()) {
                if (position > after && page.size() < limit) {
                    page.add(view(commit, position, event));
                } else if (position > after && next == null) {
                    next = String.valueOf(page.get(page.size() - 1).position());
                }
                position++;
            }
        }
        return PagedAnswer.of(new RecordedDayEvents(salonId, day, page, next), next);
    }

    private RecordedEventView view(Commit commit, long position, RecordedEvent event) {
        return new RecordedEventView(
                position,
                event.sequence(),
                event.type().substring(event.type().lastIndexOf('.') + 1),
                commit.at(),
                commit.actor(),
                commit.header().actorRole(),
                commit.commandId(),
                commit.previousHash().hex(),
                commit.hash().hex(),
                json.readValue(event.payload().toBytes(), OBJECT));
    }
}
