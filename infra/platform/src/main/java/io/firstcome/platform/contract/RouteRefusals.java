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

    static final List<RefusalCode> WRITING = List.of(
            RefusalCode.REQUEST_UNREADABLE,
            RefusalCode.REQUEST_INVALID,
            RefusalCode.REQUEST_TOO_LARGE,
            RefusalCode.MEDIA_TYPE_NOT_SUPPORTED,
            RefusalCode.LOG_UNAVAILABLE,
            RefusalCode.OUTCOME_UNKNOWN);

    static final List<RefusalCode> KEYS =
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
        if (isAboutAccounts(path)) {
            AccountRefusals.add(path, method, codes);
        } else if (path.startsWith("/api/v1/admin/")) {
            codes.add(RefusalCode.READ_MODEL_UNAVAILABLE);
            codes.add(RefusalCode.NOT_FOUND);
        } else if (method == HttpMethod.POST || method == HttpMethod.PUT) {
            ofAChange(path, codes);
        } else if (method == HttpMethod.DELETE) {
            codes.add(RefusalCode.LOG_UNAVAILABLE);
            codes.add(RefusalCode.OUTCOME_UNKNOWN);
        } else if (method == HttpMethod.GET) {
            ofAQuestion(path, codes);
        }
        return new ArrayList<>(codes);
    }

    /** Whether a route is about who may sign in, which is not in the log. */
    static boolean isAboutAccounts(String path) {
        return path.contains("/accounts") || path.startsWith("/api/v1/invitations/") || path.endsWith("/auth/password");
    }

    private static void ofAQuestion(String path, Set<RefusalCode> codes) {
        codes.add(RefusalCode.REQUEST_INVALID);
        if (path.contains("{importId}")) {
            codes.add(RefusalCode.IMPORT_UNKNOWN);
        } else if (path.contains("/audit/") || path.endsWith("/history") || path.endsWith("/salons/{salonId}")) {
            codes.add(RefusalCode.LOG_UNAVAILABLE);
        } else if (path.endsWith("/start-priority")) {
            codes.addAll(RULES_OF_THE_DAY);
            codes.add(RefusalCode.LOG_UNAVAILABLE);
        } else {
            codes.add(RefusalCode.READ_MODEL_UNAVAILABLE);
        }
        if (path.contains("{day}")) {
            codes.add(RefusalCode.DAY_NOT_FOUND);
        }
        if (path.endsWith("/queue/{salonId}")) {
            codes.add(RefusalCode.NOT_YET_VISIBLE);
        }
    }

    private static void ofAChange(String path, Set<RefusalCode> codes) {
        codes.addAll(WRITING);
        if (path.startsWith("/api/v1/auth/")) {
            codes.add(RefusalCode.SIGN_IN_FAILED);
            codes.add(RefusalCode.ACCOUNT_DISABLED);
            codes.remove(RefusalCode.OUTCOME_UNKNOWN);
            return;
        }
        codes.addAll(KEYS);
        if (path.endsWith("/imports")) {
            codes.remove(RefusalCode.REQUEST_TOO_LARGE);
            codes.add(RefusalCode.IMPORT_TOO_LARGE);
        } else if (path.startsWith("/api/v1/queue/") || path.startsWith("/api/v1/tickets/")) {
            codes.addAll(RULES_OF_THE_DAY);
        } else {
            codes.add(RefusalCode.SETTINGS_INVALID);
            codes.add(RefusalCode.SETTINGS_WOULD_MOVE_THE_DAY);
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
