package io.firstcome.command.salon.http;

import io.firstcome.api.priority.HeadStart;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.OpeningHours;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.salon.SettingsView;
import io.firstcome.command.salon.http.SettingsBody.HoursBody;
import io.firstcome.command.salon.http.SettingsBody.PolicyBody;
import io.firstcome.platform.problem.FieldProblem;
import io.firstcome.platform.problem.InvalidFields;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what an owner sent into settings, with defaults; names every field that cannot be read. */
final class SettingsReading {

    private static final int USUAL_CAPACITY = 100;
    private static final int USUAL_LIMIT = 5;

    private final List<FieldProblem> problems = new ArrayList<>();

    private SettingsReading() {}

    static SalonSettings read(SettingsBody body) {
        SettingsReading reading = new SettingsReading();
        SalonSettings settings = new SalonSettings(
                body.name(),
                reading.value("zone", body.zone(), ZoneId::of, ZoneOffset.UTC, "a time zone such as Europe/Berlin"),
                body.dayCutOver() == null ? LocalTime.MIDNIGHT : reading.time("dayCutOver", body.dayCutOver()),
                reading.hours(body.openingHours()),
                body.chairs().stream()
                        .map(chair -> new Chair(chair.chairId(), chair.name()))
                        .toList(),
                body.services().stream()
                        .map(service -> new OfferedService(service.code(), service.name(), service.seconds()))
                        .toList(),
                Objects.requireNonNullElse(body.capacity(), USUAL_CAPACITY),
                policy(body.priorityPolicy()));
        if (!reading.problems.isEmpty()) {
            throw InvalidFields.refuse(RefusalCode.SETTINGS_INVALID, reading.problems);
        }
        return settings;
    }

    private static PriorityPolicy policy(@Nullable PolicyBody body) {
        if (body == null) {
            return new PriorityPolicy(
                    USUAL_LIMIT, USUAL_LIMIT, PriorityPolicy.USUAL_REASONS, PriorityPolicy.USUAL_ROLES, List.of());
        }
        List<SettingsBody.HeadStartBody> headStarts = Objects.requireNonNullElse(body.headStarts(), List.of());
        return new PriorityPolicy(
                body.dailyLimit(),
                Objects.requireNonNullElse(body.dailyLimitPerStaff(), body.dailyLimit()),
                Objects.requireNonNullElse(body.reasons(), PriorityPolicy.USUAL_REASONS),
                Objects.requireNonNullElse(body.roles(), PriorityPolicy.USUAL_ROLES),
                headStarts.stream()
                        .map(each -> new HeadStart(each.priorityClass(), each.seconds()))
                        .toList());
    }

    private List<OpeningHours> hours(@Nullable List<HoursBody> hours) {
        List<OpeningHours> read = new ArrayList<>();
        List<HoursBody> given = Objects.requireNonNullElse(hours, List.of());
        for (int i = 0; i < given.size(); i++) {
            HoursBody each = given.get(i);
            String at = "openingHours[" + i + "].";
            read.add(new OpeningHours(
                    value(at + "day", each.day(), DayOfWeek::valueOf, DayOfWeek.MONDAY, "a day such as MONDAY"),
                    time(at + "opens", each.opens()),
                    time(at + "closes", each.closes())));
        }
        return read;
    }

    private LocalTime time(String field, String text) {
        return value(
                field,
                text,
                read -> LocalTime.parse(read, SettingsView.TIME),
                LocalTime.MIDNIGHT,
                "a time such as 04:00");
    }

    private <T> T value(String field, String text, Function<String, T> parse, T otherwise, String expected) {
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            problems.add(new FieldProblem(field, "must be " + expected));
            return otherwise;
        }
    }
}
