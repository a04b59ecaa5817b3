package io.firstcome.platform.contract;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.platform.identity.AccessRule;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which refusals a route may answer, as follows from its address, its method and its rights. */
final class RouteRefusals {

    private static final List<RefusalCode> ANYWHERE = List.of(
            RefusalCode.NOT_ACCEPTABLE, RefusalCode.TOO_MANY_REQUESTS, RefusalCode.BUSY, RefusalCode.INTERNAL_ERROR);

    private static final List<RefusalCode> WRITING = List.of(
            RefusalCode.REQUEST_UNREADABLE,
            RefusalCode.REQUEST_INVALID,
            RefusalCode.REQUEST_TOO_LARGE,
            RefusalCode.MEDIA_TYPE_NOT_SUPPORTED,
            RefusalCode.LOG_UNAVAILABLE,
            RefusalCode.OUTCOME_UNKNOWN);

    private static final List<RefusalCode> KEYS =
            List.of(RefusalCode.IDEMPOTENCY_KEY_INVALID, RefusalCode.IDEMPOTENCY_KEY_REUSED);

    private static final Set<RefusalCode> RULES_OF_THE_DAY = rulesOfTheDay();

    private RouteRefusals() {}

    static List<RefusalCode> of(String path, HttpMethod method, Optional<AccessRule> rule) {
        Set<RefusalCode> codes = EnumSet.noneOf(RefusalCode.class);
        codes.addAll(ANYWHERE);
        if (rule.isPresent() && !rule.get().everybody()) {
            codes.add(RefusalCode.SIGN_IN_REQUIRED);
            codes.add(RefusalCode.ACCESS_DENIED);
        }
        if (path.contains("{salonId}")) {
            codes.add(RefusalCode.SALON_UNKNOWN);
        }
        if (path.contains("{trackingToken}")) {
            codes.add(RefusalCode.TICKET_UNKNOWN);
        }
        if (path.startsWith("/api/v1/admin/")) {
            codes.add(RefusalCode.READ_MODEL_UNAVAILABLE);
        } else if (method == HttpMethod.POST || method == HttpMethod.PUT) {
            ofAChange(path, codes);
        } else if (method == HttpMethod.GET) {
            codes.add(RefusalCode.REQUEST_INVALID);
            codes.add(path.contains("/audit/") ? RefusalCode.LOG_UNAVAILABLE : RefusalCode.READ_MODEL_UNAVAILABLE);
            codes.add(RefusalCode.NOT_YET_VISIBLE);
        }
        return new ArrayList<>(codes);
    }

    private static void ofAChange(String path, Set<RefusalCode> codes) {
        codes.addAll(WRITING);
        if (path.startsWith("/api/v1/auth/")) {
            codes.add(RefusalCode.SIGN_IN_FAILED);
            codes.remove(RefusalCode.OUTCOME_UNKNOWN);
            return;
        }
        codes.addAll(KEYS);
        if (path.endsWith("/imports")) {
            codes.add(RefusalCode.IMPORT_TOO_LARGE);
            codes.add(RefusalCode.IMPORT_DAY_HAS_EVENTS);
        } else if (path.startsWith("/api/v1/queue/") || path.startsWith("/api/v1/tickets/")) {
            codes.addAll(RULES_OF_THE_DAY);
        } else {
            codes.add(RefusalCode.SETTINGS_INVALID);
            codes.add(RefusalCode.SALON_ALREADY_CHANGED);
            codes.add(RefusalCode.SALON_VERSION_REQUIRED);
        }
    }

    /** From the first rule of a day to the last rule of priority, in the order of the enum. */
    private static Set<RefusalCode> rulesOfTheDay() {
        Set<RefusalCode> codes = EnumSet.range(RefusalCode.DAY_CLOSED, RefusalCode.PRIORITY_NOT_NEEDED);
        codes.remove(RefusalCode.DAY_NOT_FOUND);
        return codes;
    }
}
