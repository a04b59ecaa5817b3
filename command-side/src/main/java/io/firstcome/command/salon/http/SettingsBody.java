package io.firstcome.command.salon.http;

import io.firstcome.platform.http.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A salon's settings as an owner sends them. Whatever is optional has a default that suits a small salon.
 *
 * @param zone an IANA time zone such as {@code Europe/Berlin}
 * @param dayCutOver local time at which one business day ends and the next begins; {@code 00:00} where absent
 * @param capacity how many people may be in line at once; 100 where absent
 * @param openingHours when customers may join by themselves; at any time where absent
 * @param policyVersion what an answer said; a request may send it back, it is not compared with anything
 */
record SettingsBody(
        @NotBlank @PlainText(min = 0, max = 100) @Schema(maxLength = 100)
        String name,

        @NotBlank @Size(max = 64) String zone,
        @Nullable @Size(max = 16) String dayCutOver,
        @NotEmpty List<@NotNull @Valid ChairBody> chairs,
        @NotEmpty List<@NotNull @Valid ServiceBody> services,
        @Nullable @Min(1) @Max(10_000) Integer capacity,
        @Nullable @Valid PolicyBody priorityPolicy,
        @Nullable List<@NotNull @Valid HoursBody> openingHours,
        @Nullable @Positive Long policyVersion) {

    /** A chair. */
    record ChairBody(@NotBlank String chairId, @Nullable String name) {}

    /** A service and how long it usually takes. */
    record ServiceBody(
            @NotBlank String code,
            @NotBlank String name,
            @NotNull Integer seconds) {}

    /**
     * How often, by whom and why somebody may be pulled to the front.
     *
     * @param dailyLimit per salon and business day
     * @param dailyLimitPerStaff per staff member and business day; as many as the salon where absent
     * @param headStarts the priority classes; none where absent
     * @param reasons the usual ones where absent
     * @param roles owner, manager and staff where absent
     */
    record PolicyBody(
            @NotNull Integer dailyLimit,
            @Nullable Integer dailyLimitPerStaff,
            @Nullable List<@NotNull @Valid HeadStartBody> headStarts,
            @Nullable List<@NotBlank String> reasons,
            @Nullable List<@NotBlank String> roles) {}

    /** How much earlier than they joined the people of a class count as having joined. */
    record HeadStartBody(
            @NotBlank String priorityClass, @NotNull Integer seconds) {}

    /** Opening hours of one day of the week, such as {@code MONDAY}, {@code 09:00} to {@code 18:30}. */
    record HoursBody(
            @NotBlank String day,
            @NotBlank String opens,
            @NotBlank String closes) {}
}
