package io.firstcome.command.salon.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.command.OverHttp;
import io.firstcome.platform.http.HttpProbe.Answer;
import org.junit.jupiter.api.Test;

class SettingsOverHttpTest extends OverHttp {

    @Test
    void aSalonIsRegisteredOnceAndReadBack() {
        Answer registered = owner.put("/api/v1/salons/fresh", settings(3));
        Answer read = staff.get("/api/v1/salons/fresh");

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.header("Location")).isEqualTo("/api/v1/salons/fresh");
        assertThat(registered.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.json()).isEqualTo(registered.json());
        assertThat(read.json().get("dayCutOver").asString()).isEqualTo("04:00");
        assertThat(read.json().get("policyVersion").asInt()).isEqualTo(1);
        assertThat(read.json().at("/priorityPolicy/headStarts/0/seconds").asInt())
                .isEqualTo(90);
        assertThat(staff.with("If-None-Match", "\"1\"")
                        .get("/api/v1/salons/fresh")
                        .status())
                .isEqualTo(304);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String address = "/api/v1/salons/" + salon;

        Answer blind = owner.put(address, settings(4));
        Answer first = owner.with("If-Match", "\"1\"").put(address, settings(4));
        Answer late = owner.with("If-Match", "\"1\"").put(address, settings(5));

        assertThat(blind.status()).isEqualTo(428);
        assertThat(blind.code()).isEqualTo("SALON_VERSION_REQUIRED");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"2\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("SALON_ALREADY_CHANGED");
    }

    @Test
    void whatWasReadCanBeSentBack() {
        String address = "/api/v1/salons/" + salon;

        Answer back =
                owner.with("If-Match", "\"1\"").put(address, owner.get(address).text());

        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.json().get("policyVersion").asInt()).isEqualTo(2);
    }

    @Test
    void aRepeatedRegistrationWithItsKeyGetsTheSameAnswer() {
        Answer first = owner.with("Idempotency-Key", "once").put("/api/v1/salons/repeated", settings(1));
        Answer again = owner.with("Idempotency-Key", "once").put("/api/v1/salons/repeated", settings(1));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void optionalPartsHaveDefaults() {
        Answer answer = owner.put("/api/v1/salons/small", """
                {"name":"Small","zone":"UTC","chairs":[{"chairId":"1"}],
                 "services":[{"code":"cut","name":"Cut","seconds":900}]}""");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("dayCutOver").asString()).isEqualTo("00:00");
        assertThat(answer.json().get("capacity").asInt()).isEqualTo(100);
        assertThat(answer.json().at("/priorityPolicy/dailyLimit").asInt()).isEqualTo(5);
        assertThat(answer.json().at("/priorityPolicy/reasons")).hasSize(6);
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        Answer missing = owner.put("/api/v1/salons/wrong", "{\"name\":\"\",\"chairs\":[],\"services\":[null]}");
        Answer unreadable = owner.put("/api/v1/salons/wrong", """
                {"name":"W","zone":"Mars/Base","dayCutOver":"4 am","chairs":[{"chairId":"1"}],
                 "services":[{"code":"cut","name":"Cut","seconds":900}],
                 "openingHours":[{"day":"Someday","opens":"9","closes":"18:00"}]}""");

        assertThat(missing.code()).isEqualTo("REQUEST_INVALID");
        assertThat(missing.json().get("errors").findValuesAsString("field"))
                .containsExactly("chairs", "name", "services[0]", "zone");
        assertThat(unreadable.code()).isEqualTo("SETTINGS_INVALID");
        assertThat(unreadable.json().get("errors").findValuesAsString("field"))
                .containsExactly("dayCutOver", "openingHours[0].day", "openingHours[0].opens", "zone");
        assertThat(owner.put("/api/v1/salons/No_Such", settings(1)).code()).isEqualTo("SETTINGS_INVALID");
    }

    @Test
    void onlyOwnersAndAdministratorsChangeSettings() {
        assertThat(staff.put("/api/v1/salons/" + salon, settings(9)).status()).isEqualTo(403);
        assertThat(anybody.put("/api/v1/salons/" + salon, settings(9)).status()).isEqualTo(401);
    }
}
