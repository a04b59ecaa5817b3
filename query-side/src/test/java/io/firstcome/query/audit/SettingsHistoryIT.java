package io.firstcome.query.audit;

import static io.firstcome.query.EventsOnRecord.joined;
import static io.firstcome.query.EventsOnRecord.now;
import static io.firstcome.query.EventsOnRecord.queueId;
import static io.firstcome.query.EventsOnRecord.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.salon.SettingsChanged;
import io.firstcome.api.salon.SettingsView;
import io.firstcome.query.EventsOnRecord;
import io.firstcome.query.RunningQuerySide;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingsHistoryIT {

    private RunningQuerySide node;
    private EventsOnRecord record;
    private String bearer;

    @BeforeAll
    void start(@TempDir Path folder) {
        node = RunningQuerySide.in(folder);
        record = node.record();
        bearer = "Bearer " + node.token("auditor");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void everyVersionTellsWhatWasChangedFromWhatToWhat() {
        record.salon("anna", "Anna");
        change("anna", 2, "Anna", 7);
        change("anna", 3, "Annas Salon", 7);

        JsonNode versions = history("anna", "").get("versions");

        assertThat(versions.findValuesAsString("policyVersion")).startsWith("3");
        assertThat(versions).hasSize(3);
        assertThat(versions.at("/0/changed").toString()).isEqualTo("[\"name\"]");
        assertThat(versions.at("/0/before/name").asString()).isEqualTo("Anna");
        assertThat(versions.at("/0/settings/name").asString()).isEqualTo("Annas Salon");
        assertThat(versions.at("/1/changed").toString()).isEqualTo("[\"priorityPolicy\"]");
        assertThat(versions.at("/1/before/priorityPolicy/dailyLimit").asInt()).isEqualTo(3);
        assertThat(versions.at("/1/settings/priorityPolicy/dailyLimit").asInt()).isEqualTo(7);
        assertThat(versions.at("/1/settings/dayCutOver").asString()).isEqualTo("00:00");
        assertThat(versions.at("/2/changed")).isEmpty();
        assertThat(versions.at("/2").has("before") && !versions.at("/2/before").isNull())
                .isFalse();
    }

    @Test
    void pagesFollowOneAnotherWithoutAGapAndWithoutLosingWhatWasBefore() {
        record.salon("bea", "Bea");
        for (int version = 2; version <= 5; version++) {
            change("bea", version, "Bea", version + 10);
        }

        HttpResponse<String> first = node.get(path("bea", "?limit=2"), "Authorization", bearer);
        JsonNode second = history("bea", "?limit=2&after=4");
        JsonNode last = history("bea", "?limit=2&after=2");

        assertThat(first.headers().firstValue("Link"))
                .hasValue("</api/v1/salons/bea/history?limit=2&after=4>; rel=\"next\"");
        assertThat(second.get("versions")
                        .valueStream()
                        .map(one -> one.get("policyVersion").asInt()))
                .containsExactly(3, 2);
        assertThat(second.at("/versions/1/before/priorityPolicy/dailyLimit").asInt())
                .isEqualTo(3);
        assertThat(second.get("next").asString()).isEqualTo("2");
        assertThat(last.get("versions")).hasSize(1);
        assertThat(last.has("next") && !last.get("next").isNull()).isFalse();
        assertThat(history("bea", "?after=1").get("versions")).isEmpty();
    }

    @Test
    void everyFieldOfTheSettingsIsCompared() {
        List<String> fields = Stream.of(SettingsView.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("policyVersion"))
                .toList();

        SettingsView before = SettingsView.of(settings("Anna"), 1);
        SettingsView after = new SettingsView(
                "Bea",
                "UTC",
                "01:00",
                List.of(),
                List.of(),
                1,
                new PriorityPolicy(1, 1, List.of("CHILD"), PriorityPolicy.USUAL_ROLES, List.of()),
                List.of(new SettingsView.Hours("MONDAY", "09:00", "18:00")),
                2);
        assertThat(SettingsChanges.between(before, after)).containsExactlyElementsOf(fields);
    }

    @Test
    void aSalonThatIsNotThereHasNoHistoryAndStaffMayNotReadOne() {
        assertThat(history("nowhere", "").get("code").asString()).isEqualTo("SALON_UNKNOWN");
        for (String role : List.of("staff", "manager")) {
            assertThat(node.get(path("any", ""), "Authorization", "Bearer " + node.token(role))
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void aDayOfASalonIsNoSalonWithAHistory() {
        record.salon("cora", "Cora").day("cora", joined("t1", "1", null));

        assertThat(history(queueId("cora"), "").path("code").asString("")).isEqualTo("SALON_UNKNOWN");
        assertThat(history("cora", "").get("versions")).hasSize(1);
    }

    private void change(String salonId, long version, String name, int dailyLimit) {
        SalonSettings old = settings(name);
        PriorityPolicy policy = new PriorityPolicy(
                dailyLimit,
                2,
                old.priorityPolicy().reasons(),
                old.priorityPolicy().roles(),
                List.of());
        SalonSettings changed = new SalonSettings(
                name,
                old.zone(),
                old.dayCutOver(),
                old.openingHours(),
                old.chairs(),
                old.services(),
                old.capacity(),
                policy);
        record.record(salonId, "Salon", new SettingsChanged(salonId, changed, version, now()));
    }

    private JsonNode history(String salonId, String question) {
        return node.json(path(salonId, question), "Authorization", bearer);
    }

    private static String path(String salonId, String question) {
        return "/api/v1/salons/" + salonId + "/history" + question;
    }
}
