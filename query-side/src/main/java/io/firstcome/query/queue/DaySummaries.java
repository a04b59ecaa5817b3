package io.firstcome.query.queue;

import io.firstcome.api.queue.DaySummary;
import io.firstcome.api.queue.FindDaySummary;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.query.models.CompleteModels;
import io.firstcome.query.models.ModelKeys;
import io.firstcome.query.models.ViewJson;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The figures of all days. */
@Component
public final class DaySummaries {

    private final CompleteModels models;

    DaySummaries(CompleteModels models) {
        this.models = models;
    }

    /**
     * The figures of a day as JSON of a {@link DaySummary}.
     *
     * @throws Refused where nothing happened on that day
     */
    byte[] find(String salonId, LocalDate day) {
        return models.document(ModelKeys.days(salonId), day.toString())
                .orElseThrow(() -> Refused.because(
                        RefusalCode.DAY_NOT_FOUND, "Nothing happened in " + salonId + " on " + day + "."));
    }

    @QueryHandler
    public DaySummary answer(FindDaySummary question) {
        return ViewJson.read(find(question.salonId(), question.day()), DaySummary.class);
    }
}
