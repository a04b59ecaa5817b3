package io.firstcome.query.figures;

import io.firstcome.api.figures.DayFigures;
import io.firstcome.api.figures.DayFigures.PriorityFigures;
import io.firstcome.api.figures.DayFigures.StaffStarts;
import io.firstcome.api.figures.FindFigures;
import io.firstcome.api.figures.SalonFigures;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.platform.identity.AccountNames;
import io.firstcome.query.models.CompleteModels;
import io.firstcome.query.models.ModelKeys;
import io.firstcome.query.models.ViewJson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The figures of many days, each as it was written when the day last changed. */
@Component
final class Figures {

    private final CompleteModels models;
    private final AccountNames names;
    private final Clock clock;

    Figures(CompleteModels models, AccountNames names, Clock clock) {
        this.models = models;
        this.names = names;
        this.clock = clock;
    }

    /**
     * The days that were asked for.
     *
     * @throws Refused where there is no such salon, or the models are not complete
     */
    @QueryHandler
    SalonFigures answer(FindFigures question) {
        String salonId = question.salonId();
        SalonSettings settings = models.document(ModelKeys.salon(salonId), "settings")
                .map(json -> ViewJson.read(json, SalonSettings.class))
                .orElseThrow(() -> Refused.because(RefusalCode.SALON_UNKNOWN, "There is no salon " + salonId + "."));
        LocalDate today = QueueId.businessDay(clock.instant(), settings.zone(), settings.dayCutOver());
        LocalDate to = question.to() == null ? today : question.to();
        LocalDate from = to.minusDays(question.days() - 1L);
        List<String> fields =
                from.datesUntil(to.plusDays(1)).map(LocalDate::toString).toList();
        Map<String, String> known = new HashMap<>();
        List<DayFigures> days = models.documents(ModelKeys.figures(salonId), fields).stream()
                .map(json -> named(ViewJson.read(json, DayFigures.class), known))
                .toList();
        return new SalonFigures(salonId, settings.zone().getId(), today, from, to, days);
    }

    private DayFigures named(DayFigures day, Map<String, String> known) {
        PriorityFigures priority = day.priority();
        List<StaffStarts> staff = priority.staff().stream()
                .map(one -> new StaffStarts(
                        one.accountId(), known.computeIfAbsent(one.accountId(), names::of), one.starts()))
                .toList();
        return new DayFigures(
                day.day(),
                day.position(),
                day.imported(),
                day.state(),
                day.joined(),
                day.served(),
                day.left(),
                day.noShows(),
                day.unserved(),
                day.stillHere(),
                day.hours(),
                day.quotes(),
                new PriorityFigures(
                        priority.limit(), priority.limitPerStaff(), priority.starts(), priority.denied(), staff));
    }
}
