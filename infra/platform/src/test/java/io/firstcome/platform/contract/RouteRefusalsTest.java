package io.firstcome.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.refusal.RefusalCode;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteRefusalsTest {

    @Test
    void onlyTheLiveQueueIsWaitedFor() {
        assertThat(asking("/api/v1/queue/{salonId}")).contains(RefusalCode.NOT_YET_VISIBLE);
        assertThat(asking("/api/v1/salons")).doesNotContain(RefusalCode.NOT_YET_VISIBLE);
    }

    @Test
    void whoAsksForADayOrAnImportMayHearThatThereIsNone() {
        assertThat(asking("/api/v1/queue/{salonId}/days/{day}")).contains(RefusalCode.DAY_NOT_FOUND);
        assertThat(asking("/api/v1/audit/{salonId}/days/{day}/events")).contains(RefusalCode.DAY_NOT_FOUND);
        assertThat(asking("/api/v1/salons/{salonId}/imports/{importId}"))
                .contains(RefusalCode.IMPORT_UNKNOWN)
                .doesNotContain(RefusalCode.READ_MODEL_UNAVAILABLE);
    }

    @Test
    void settingsAndAuditsComeFromTheLogAndEverythingElseFromTheModels() {
        assertThat(asking("/api/v1/salons/{salonId}")).contains(RefusalCode.LOG_UNAVAILABLE);
        assertThat(asking("/api/v1/audit/log/verification")).contains(RefusalCode.LOG_UNAVAILABLE);
        assertThat(asking("/api/v1/tickets/{trackingToken}")).contains(RefusalCode.READ_MODEL_UNAVAILABLE);
    }

    @Test
    void anImportIsRefusedForItsSizeAndItsDaysAreNamedInItsProgress() {
        assertThat(RouteRefusals.of("/api/v1/salons/{salonId}/imports", HttpMethod.POST, Optional.empty()))
                .contains(RefusalCode.IMPORT_TOO_LARGE)
                .doesNotContain(RefusalCode.IMPORT_DAY_HAS_EVENTS, RefusalCode.REQUEST_TOO_LARGE);
    }

    @Test
    void anErasureIsStoredLikeAnyChange() {
        assertThat(RouteRefusals.of("/api/v1/customers/{customerRef}", HttpMethod.DELETE, Optional.empty()))
                .contains(RefusalCode.LOG_UNAVAILABLE, RefusalCode.OUTCOME_UNKNOWN);
    }

    @Test
    void eachChangeToAnAccountNamesTheRulesThatMayRefuseIt() {
        String accounts = "/api/v1/salons/{salonId}/accounts";

        assertThat(changing(accounts + "/{accountId}/role", HttpMethod.PUT))
                .contains(RefusalCode.ACCOUNT_VERSION_REQUIRED, RefusalCode.ACCOUNT_LAST_OWNER)
                .doesNotContain(RefusalCode.SETTINGS_INVALID, RefusalCode.ACCOUNT_ALREADY_DISABLED);
        assertThat(changing(accounts + "/{accountId}/disable", HttpMethod.POST))
                .contains(RefusalCode.ACCOUNT_ALREADY_DISABLED, RefusalCode.ACCOUNT_LAST_OWNER);
        assertThat(changing(accounts + "/{accountId}/enable", HttpMethod.POST))
                .contains(RefusalCode.ACCOUNT_NOT_DISABLED)
                .doesNotContain(RefusalCode.ACCOUNT_LAST_OWNER);
        assertThat(changing(accounts + "/invitations", HttpMethod.POST))
                .contains(RefusalCode.ACCOUNT_NAME_TAKEN, RefusalCode.IDEMPOTENCY_KEY_REUSED)
                .doesNotContain(RefusalCode.ACCOUNT_UNKNOWN);
        assertThat(changing(accounts + "/invitations/{invitationId}", HttpMethod.DELETE))
                .contains(RefusalCode.INVITATION_ALREADY_ACCEPTED);
        assertThat(changing("/api/v1/invitations/{invitationToken}/accept", HttpMethod.POST))
                .contains(RefusalCode.PASSWORD_TOO_WEAK, RefusalCode.INVITATION_USED);
        assertThat(changing("/api/v1/auth/password", HttpMethod.POST))
                .contains(RefusalCode.PASSWORD_WRONG)
                .doesNotContain(RefusalCode.IDEMPOTENCY_KEY_REUSED, RefusalCode.SIGN_IN_FAILED);
        assertThat(changing("/api/v1/auth/login", HttpMethod.POST)).contains(RefusalCode.ACCOUNT_DISABLED);
        assertThat(asking(accounts)).doesNotContain(RefusalCode.READ_MODEL_UNAVAILABLE);
    }

    private static List<RefusalCode> changing(String path, HttpMethod method) {
        return RouteRefusals.of(path, method, Optional.empty());
    }

    private static List<RefusalCode> asking(String path) {
        return RouteRefusals.of(path, HttpMethod.GET, Optional.empty());
    }
}
