package io.firstcome.command.queue.http;

import io.firstcome.platform.http.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who joins from a phone. A head start is for staff to give, so there is no priority class.
 *
 * @param customerRef an opaque reference under which the salon knows the customer; no name, no phone
 * @param displayName for staff; kept outside of the event log
 * @param phone kept outside of the event log
 * @param service a service code of the salon; the first one where absent
 * @param wantedChair the only chair this customer wants
 */
record Join(
        @Nullable @Pattern(regexp = WalkIn.CUSTOMER_REF, message = WalkIn.CUSTOMER_REF_RULE)
        String customerRef,

        @Nullable @PlainText(max = 100) @Schema(minLength = 1, maxLength = 100)
        String displayName,

        @Nullable @Pattern(regexp = WalkIn.PHONE, message = WalkIn.PHONE_RULE)
        String phone,

        @Nullable @Size(min = 1, max = 64) String service,
        @Nullable @Size(min = 1, max = 64) String wantedChair) {}
