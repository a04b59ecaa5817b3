package io.firstcome.platform.contract;

import io.firstcome.api.refusal.RefusalCode;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.List;
import java.util.Set;

/** Which refusals a route about accounts may answer. */
final class AccountRefusals {

    private static final List<RefusalCode> OF_A_LINK =
            List.of(RefusalCode.INVITATION_UNKNOWN, RefusalCode.INVITATION_EXPIRED, RefusalCode.INVITATION_USED);

    private static final List<RefusalCode> OF_A_CHANGE = List.of(
            RefusalCode.ACCOUNT_UNKNOWN,
            RefusalCode.ACCOUNT_ALREADY_CHANGED,
            RefusalCode.ACCOUNT_IS_YOUR_OWN,
            RefusalCode.ACCOUNT_OF_ALL_SALONS,
            RefusalCode.ACCOUNT_LAST_OWNER);

    private AccountRefusals() {}

    static void add(String path, HttpMethod method, Set<RefusalCode> codes) {
        codes.add(RefusalCode.LOG_UNAVAILABLE);
        if (path.startsWith("/api/v1/invitations/")) {
            codes.addAll(OF_A_LINK);
        }
        if (method == HttpMethod.GET) {
            codes.add(RefusalCode.REQUEST_INVALID);
        } else if (method == HttpMethod.DELETE) {
            codes.add(RefusalCode.INVITATION_UNKNOWN);
            codes.add(RefusalCode.INVITATION_ALREADY_ACCEPTED);
        } else {
            ofWriting(path, codes);
        }
    }

    private static void ofWriting(String path, Set<RefusalCode> codes) {
        codes.addAll(RouteRefusals.WRITING);
        codes.remove(RefusalCode.OUTCOME_UNKNOWN);
        if (path.endsWith("/auth/password")) {
            codes.add(RefusalCode.PASSWORD_WRONG);
            codes.add(RefusalCode.PASSWORD_TOO_WEAK);
            return;
        }
        codes.addAll(RouteRefusals.KEYS);
        if (path.endsWith("/accept")) {
            codes.add(RefusalCode.PASSWORD_TOO_WEAK);
        } else if (path.endsWith("/invitations")) {
            codes.add(RefusalCode.ACCOUNT_NAME_TAKEN);
            codes.add(RefusalCode.ACCOUNT_ROLE_NOT_ALLOWED);
        } else {
            codes.addAll(OF_A_CHANGE);
            ofAVerb(path, codes);
        }
    }

    private static void ofAVerb(String path, Set<RefusalCode> codes) {
        if (path.endsWith("/role")) {
            codes.add(RefusalCode.ACCOUNT_VERSION_REQUIRED);
            codes.add(RefusalCode.ACCOUNT_ROLE_NOT_ALLOWED);
        } else if (path.endsWith("/disable")) {
            codes.add(RefusalCode.ACCOUNT_ALREADY_DISABLED);
            codes.add(RefusalCode.ACCOUNT_NOT_YET_ACTIVE);
        } else {
            codes.remove(RefusalCode.ACCOUNT_LAST_OWNER);
            codes.add(RefusalCode.ACCOUNT_NOT_DISABLED);
            codes.add(RefusalCode.ACCOUNT_NOT_YET_ACTIVE);
        }
    }
}
