package io.firstcome.command.salon.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.command.OverHttp;
import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"North\"; \"No\\u0000rth\"; name",
                "\"North\"; \"No\\nrth\"; name",
                "\"North\"; \"No\\u202erth\"; name",
                "\"Window\"; \"Win\\u2066dow\"; chairs[0].name",
                "\"Cut\"; \"C\\u0007ut\"; services[0].name",
                "\"Cut\"; \"\\ud83d\"; services[0].name",
                "\"dailyLimitPerStaff\":1; \"roles\":[\"KING\"]; priorityPolicy.roles[0]",
                "\"dailyLimitPerStaff\":1; \"roles\":[\"auditor\"]; priorityPolicy.roles[0]",
                "\"capacity\":20; \"policyVersion\":-5; policyVersion",
            })
    void whatNobodyCanMeanIsRefused(String instead, String of, String field) {
        Answer answer = owner.put("/api/v1/salons/strange", settings(1).replace(instead, of));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().get("errors").findValuesAsString("field")).containsExactly(field);
    }

    @Test
    void namesInEveryScriptAreWelcomeAndCountedInCharacters() {
        String emojis = "\ud83d\ude00".repeat(100);
        String text = settings(1)
                .replace("\"North\"", "\"" + emojis + "\"")
                .replace("\"Window\"", "\"\u05d7\u05dc\u05d5\u05df\"");

        Answer fits = owner.put("/api/v1/salons/scripts", text);
        Answer tooLong = owner.put("/api/v1/salons/scripts-2", text.replace(emojis, emojis + "a"));

        assertThat(fits.status()).as(fits.text()).isEqualTo(201);
        assertThat(tooLong.json().get("detail").asString()).isEqualTo("name: must have 1 to 100 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "abc; 400; REQUEST_UNREADABLE; with its quotes",
                "1; 400; REQUEST_UNREADABLE; with its quotes",
                "\"1; 400; REQUEST_UNREADABLE; with its quotes",
                "\"1\" \"2\"; 400; REQUEST_UNREADABLE; with its quotes",
                "W/\"1\"; 412; SALON_ALREADY_CHANGED; A weak ETag never matches",
                "\"abc\"; 412; SALON_ALREADY_CHANGED; at version 1 now",
                "\"999999999999999999999999\"; 412; SALON_ALREADY_CHANGED; at version 1 now",
                "*; 428; SALON_VERSION_REQUIRED; If-Match",
            })
    void anIfMatchThatMatchesNothingSaysWhy(String ifMatch, int status, String code, String why) {
        Answer answer = owner.with("If-Match", ifMatch).put("/api/v1/salons/" + salon, settings(7));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().get("detail").asString()).contains(why);
    }

    @Test
    void oneOfSeveralTagsIsEnough() {
        Answer answer = owner.with("If-Match", "W/\"9\", \"8\",\"1\"").put("/api/v1/salons/" + salon, settings(7));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void onlyOwnersAndAdministratorsChangeSettings() {
        assertThat(staff.put("/api/v1/salons/" + salon, settings(9)).status()).isEqualTo(403);
        assertThat(anybody.put("/api/v1/salons/" + salon, settings(9)).status()).isEqualTo(401);
    }

    @Test
    void whatIsNoIdOfASalonNamesNoneEvenWhereTheLogKnowsIt() {
        String day = joined().substring(0, 8);
        String running = "/api/v1/salons/" + salon + "@" + LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE);

        assertThat(owner.get(running).code()).isEqualTo("SALON_UNKNOWN");
        assertThat(owner.put(running, settings(1)).code()).isEqualTo("SETTINGS_INVALID");
        assertThat(owner.with("If-Match", "\"1\"").put(running, settings(1)).code())
                .isEqualTo("SALON_UNKNOWN");
        assertThat(owner.with("Content-Type", "text/csv")
                        .send("POST", running + "/imports", BodyPublishers.ofString("x"))
                        .code())
                .isEqualTo("SALON_UNKNOWN");
    }

    @Test
    void aTimeWithSecondsIsNotReadRatherThanCutOff() {
        Answer answer = owner.put("/api/v1/salons/seconds", settings(1).replace("04:00", "04:00:30"));

        assertThat(answer.code()).isEqualTo("SETTINGS_INVALID");
        assertThat(answer.json().get("detail").asString()).startsWith("dayCutOver: ");
    }

    @Test
    void aSalonThatIsCalledLikeAnImportHasSettingsLikeAnyOther() {
        HttpProbe once = owner.with("Idempotency-Key", "settings-of-imports");
        once.put("/api/v1/salons/imports", settings(1));

        assertThat(once.put("/api/v1/salons/imports", settings(2)).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }
}
