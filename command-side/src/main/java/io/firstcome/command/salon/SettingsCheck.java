package io.firstcome.command.salon;

import io.firstcome.api.priority.HeadStart;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.OpeningHours;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.platform.http.PlainText;
import io.firstcome.platform.identity.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What settings must be like; a refusal names every field that is wrong. */
public final class SettingsCheck {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final List<String> ROLES = Stream.of(Role.OWNER, Role.MANAGER, Role.STAFF, Role.ADMIN)
            .map(Role::text)
            .toList();
    private static final int LONGEST_NAME = 100;
    private static final int LARGEST_CAPACITY = 10_000;
    private static final int MOST_CHAIRS = 200;
    private static final int MOST_ENTRIES = 100;
    private static final int DAY_SECONDS = 86_400;

    private final List<WrongField> wrong = new ArrayList<>();

    private SettingsCheck() {}

    /** Refuses with SETTINGS_INVALID what no salon may be called. */
    public static void theSalonIdIsValid(String salonId) {
        SettingsCheck check = new SettingsCheck();
        check.that(SalonIds.allow(salonId), "salonId", SalonIds.RULE);
        check.refuse();
    }

    static void theSettingsAreValid(SalonSettings settings) {
        SettingsCheck check = new SettingsCheck();
        check.name("name", settings.name());
        check.openingHours(settings.openingHours());
        check.chairs(settings.chairs());
        check.services(settings.services());
        check.within("capacity", settings.capacity(), 1, LARGEST_CAPACITY);
        check.policy(settings.priorityPolicy());
        check.refuse();
    }

    private void openingHours(List<OpeningHours> hours) {
        size("openingHours", hours, 0);
        for (int i = 0; i < hours.size(); i++) {
            OpeningHours each = hours.get(i);
            that(!each.opens().equals(each.closes()), "openingHours[" + i + "].closes", "must differ from opens");
        }
    }

    private void chairs(List<Chair> chairs) {
        that(!chairs.isEmpty(), "chairs", "must have at least one");
        that(chairs.size() <= MOST_CHAIRS, "chairs", "must have at most " + MOST_CHAIRS);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < chairs.size(); i++) {
            code("chairs[" + i + "].chairId", chairs.get(i).chairId(), seen);
            String name = chairs.get(i).name();
            if (name != null) {
                name("chairs[" + i + "].name", name);
            }
        }
    }

    private void services(List<OfferedService> services) {
        size("services", services, 1);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < services.size(); i++) {
            code("services[" + i + "].code", services.get(i).code(), seen);
            name("services[" + i + "].name", services.get(i).name());
            within("services[" + i + "].seconds", services.get(i).seconds(), 1, DAY_SECONDS);
        }
    }

    private void policy(PriorityPolicy policy) {
        String path = "priorityPolicy.";
        within(path + "dailyLimit", policy.dailyLimit(), 0, LARGEST_CAPACITY);
        within(path + "dailyLimitPerStaff", policy.dailyLimitPerStaff(), 0, LARGEST_CAPACITY);
        codes(path + "reasons", policy.reasons(), 1);
        codes(path + "roles", policy.roles(), 0);
        for (int i = 0; i < policy.roles().size(); i++) {
            that(ROLES.contains(policy.roles().get(i)), path + "roles[" + i + "]", "must be one of " + ROLES);
        }
        Set<String> seen = new HashSet<>();
        List<HeadStart> headStarts = policy.headStarts();
        size(path + "headStarts", headStarts, 0);
        for (int i = 0; i < headStarts.size(); i++) {
            String at = path + "headStarts[" + i + "]";
            code(at + ".priorityClass", headStarts.get(i).priorityClass(), seen);
            within(at + ".seconds", headStarts.get(i).seconds(), 0, DAY_SECONDS);
        }
    }

    private void codes(String path, List<String> codes, int least) {
        size(path, codes, least);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            code(path + "[" + i + "]", codes.get(i), seen);
        }
    }

    private void code(String field, @Nullable String code, Set<String> seen) {
        boolean valid = code != null && CODE.matcher(code).matches();
        that(valid, field, "must be 1 to 32 letters, digits, _ or -");
        that(!valid || seen.add(code), field, "must be unique");
    }

    private void name(String field, @Nullable String name) {
        String given = name == null || name.isBlank() ? "" : name;
        PlainText.Check.problemOf(given, 1, LONGEST_NAME).ifPresent(problem -> that(false, field, problem));
    }

    private void within(String field, int value, int least, int most) {
        that(value >= least && value <= most, field, "must be " + least + " to " + most);
    }

    private void size(String field, List<?> list, int least) {
        that(list.size() >= least, field, "must have at least one");
        that(list.size() <= MOST_ENTRIES, field, "must have at most " + MOST_ENTRIES);
    }

    private void that(boolean holds, String field, String message) {
        if (!holds) {
            wrong.add(new WrongField(field, message));
        }
    }

    private void refuse() {
        if (!wrong.isEmpty()) {
            String first = wrong.get(0).field() + ": " + wrong.get(0).message();
            throw Refused.because(RefusalCode.SETTINGS_INVALID, first, Map.of("errors", List.copyOf(wrong)));
        }
    }
}
