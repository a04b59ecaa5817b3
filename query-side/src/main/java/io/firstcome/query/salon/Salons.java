package io.firstcome.query.salon;

import io.firstcome.api.salon.FindSalons;
import io.firstcome.api.salon.SalonPage;
import io.firstcome.api.salon.SalonPage.SalonLine;
import io.firstcome.query.models.CompleteModels;
import io.firstcome.query.models.ViewJson;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The list of all salons. */
@Component
public final class Salons {

    private final CompleteModels models;

    Salons(CompleteModels models) {
        this.models = models;
    }

    @QueryHandler
    public SalonPage answer(FindSalons question) {
        String after = question.after();
        List<SalonLine> found = models.salonLines(after == null ? "" : after, question.limit() + 1).stream()
                .map(json -> ViewJson.read(json, SalonLine.class))
                .toList();
        if (found.size() <= question.limit()) {
            return new SalonPage(found, null);
        }
        List<SalonLine> page = found.subList(0, question.limit());
        return new SalonPage(page, page.get(page.size() - 1).salonId());
    }
}
