package io.firstcome.query.salon;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.FindOffer;
import io.firstcome.api.salon.FindSalons;
import io.firstcome.api.salon.SalonOffer;
import io.firstcome.api.salon.SalonPage;
import io.firstcome.api.salon.SalonPage.SalonLine;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.query.models.CompleteModels;
import io.firstcome.query.models.ModelKeys;
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

    /**
     * What a salon offers.
     *
     * @throws Refused where there is no such salon, or the models are not complete
     */
    @QueryHandler
    public SalonOffer answer(FindOffer question) {
        String salonId = question.salonId();
        SalonSettings settings = models.document(ModelKeys.salon(salonId), "settings")
                .map(json -> ViewJson.read(json, SalonSettings.class))
                .orElseThrow(() -> Refused.because(RefusalCode.SALON_UNKNOWN, "There is no salon " + salonId + "."));
        return new SalonOffer(
                salonId, settings.name(), settings.zone().getId(), settings.services(), settings.chairs());
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
