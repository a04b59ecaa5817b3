package io.firstcome.platform.identity;

import static io.firstcome.platform.identity.Role.ADMIN;
import static io.firstcome.platform.identity.Role.AUDITOR;
import static io.firstcome.platform.identity.Role.MANAGER;
import static io.firstcome.platform.identity.Role.OWNER;
import static io.firstcome.platform.identity.Role.STAFF;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * The rights on every route, in one table. What is not in it is refused. A route with {@code {salonId}} is open only to
 * accounts of that salon.
 */
public final class AccessRules {

    private static final Set<Role> ALL = Set.of(Role.values());
    private static final Set<Role> AT_THE_COUNTER = Set.of(ADMIN, OWNER, MANAGER, STAFF);
    private static final Set<Role> IN_CHARGE = Set.of(ADMIN, OWNER, MANAGER);
    private static final Set<Role> OWNERS = Set.of(ADMIN, OWNER);
    private static final Set<Role> ADMINS = Set.of(ADMIN);
    private static final Set<Role> WHO_FOLLOW = Set.of(ADMIN, OWNER, MANAGER, AUDITOR);
    private static final Set<Role> WHO_VERIFY = Set.of(ADMIN, AUDITOR);
    private static final Set<Role> WHO_CHECK = Set.of(ADMIN, OWNER, AUDITOR);

    private static final List<AccessRule> TABLE = table();

    private AccessRules() {}

    /** All rules; the first that covers a request decides. */
    public static List<AccessRule> all() {
        return TABLE;
    }

    private static List<AccessRule> table() {
        Table table = new Table();

        // Sign-in
        table.open(POST, "/api/v1/auth/login");
        table.only(ALL, POST, "/api/v1/auth/password");
        table.open(GET, "/api/v1/invitations/{invitationToken}");
        table.open(POST, "/api/v1/invitations/{invitationToken}/accept");

        // Everybody: the live queue, and one's own ticket
        table.open(GET, "/api/v1/salons", "/api/v1/queue/{salonId}", "/api/v1/queue/{salonId}/stream");
        table.open(GET, "/api/v1/salons/{salonId}/offer");
        table.open(GET, "/ws/queue/{salonId}");
        table.open(POST, "/api/v1/queue/{salonId}/join");
        table.open(GET, "/api/v1/tickets/{trackingToken}");
        table.open(POST, "/api/v1/tickets/{trackingToken}/leave", "/api/v1/tickets/{trackingToken}/step-back");

        // The counter
        for (String verb : List.of("walk-in", "call", "start", "complete", "skip", "undo-skip", "undo-start")) {
            table.only(AT_THE_COUNTER, POST, "/api/v1/queue/{salonId}/" + verb);
        }
        for (String verb : List.of("no-show", "undo-no-show", "leave", "step-back", "start-priority")) {
            table.only(AT_THE_COUNTER, POST, "/api/v1/queue/{salonId}/" + verb);
        }
        table.only(AT_THE_COUNTER, GET, "/api/v1/queue/{salonId}/start-priority");
        for (String verb : List.of("open-chair", "close-chair", "take-break", "end-break")) {
            table.only(AT_THE_COUNTER, POST, "/api/v1/queue/{salonId}/" + verb);
        }
        for (String verb : List.of("pause-joining", "resume-joining", "close-day")) {
            table.only(IN_CHARGE, POST, "/api/v1/queue/{salonId}/" + verb);
        }
        table.only(ALL, GET, "/api/v1/queue/{salonId}/days/{day}");

        // Settings and customers
        table.only(ALL, GET, "/api/v1/salons/{salonId}");
        table.only(OWNERS, PUT, "/api/v1/salons/{salonId}");
        table.only(WHO_FOLLOW, GET, "/api/v1/salons/{salonId}/figures");
        table.only(WHO_CHECK, GET, "/api/v1/salons/{salonId}/history");
        table.only(OWNERS, DELETE, "/api/v1/customers/{customerRef}");

        // Accounts of a salon
        table.only(OWNERS, GET, "/api/v1/salons/{salonId}/accounts");
        table.only(WHO_CHECK, GET, "/api/v1/salons/{salonId}/accounts/history");
        table.only(OWNERS, POST, "/api/v1/salons/{salonId}/accounts/invitations");
        table.only(OWNERS, DELETE, "/api/v1/salons/{salonId}/accounts/invitations/{invitationId}");
        table.only(OWNERS, PUT, "/api/v1/salons/{salonId}/accounts/{accountId}/role");
        table.only(OWNERS, POST, "/api/v1/salons/{salonId}/accounts/{accountId}/disable");
        table.only(OWNERS, POST, "/api/v1/salons/{salonId}/accounts/{accountId}/enable");

        // Imports and audit
        table.only(IN_CHARGE, POST, "/api/v1/salons/{salonId}/imports");
        table.only(WHO_FOLLOW, GET, "/api/v1/salons/{salonId}/imports/{importId}");
        table.only(WHO_VERIFY, GET, "/api/v1/audit/log/verification");
        table.only(WHO_CHECK, GET, "/api/v1/audit/{salonId}/**");

        // Operation
        table.only(ADMINS, GET, "/api/v1/admin/dead-letters");
        table.only(ADMINS, POST, "/api/v1/admin/dead-letters/{sequence}/retry");
        table.open(GET, "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");
        table.only(ADMINS, GET, "/actuator", "/actuator/**");
        table.only(ADMINS, POST, "/actuator/**");
        table.only(ADMINS, DELETE, "/actuator/**");

        // Documents and pages
        table.open(GET, "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config");
        table.open(GET, "/swagger-ui.html", "/swagger-ui/**", "/webjars/**");
        table.open(GET, "/", "/favicon.svg", "/assets/**");
        table.open(GET, "/join/{salonId}", "/t/{trackingToken}", "/wall/{salonId}", "/staff");
        table.open(GET, "/welcome/{invitationToken}", "/welcome/{invitationToken}/qr.svg");
        table.open(GET, "/owner", "/owner/{salonId}");
        table.open(GET, "/poster/{salonId}", "/join/{salonId}/qr.svg", "/t/{trackingToken}/qr.svg");
        table.open(GET, "/join/{salonId}/app.webmanifest", "/sw.js");
        return List.copyOf(table.rules);
    }

    private static final class Table {

        private final List<AccessRule> rules = new ArrayList<>();

        void open(HttpMethod method, String... patterns) {
            for (String pattern : patterns) {
                rules.add(AccessRule.open(method, pattern));
            }
        }

        void only(Set<Role> roles, HttpMethod method, String... patterns) {
            for (String pattern : patterns) {
                rules.add(AccessRule.only(method, pattern, roles));
            }
        }
    }
}
