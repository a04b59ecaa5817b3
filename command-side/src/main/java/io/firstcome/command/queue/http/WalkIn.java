package io.firstcome.command.queue.http;

import io.firstcome.platform.http.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom staff put in line.
 *
 * @param customerRef an opaque reference under which the salon knows the customer; no name, no phone
 * @param displayName for staff; kept outside of the event log
 * @param phone kept outside of the event log
 * @param note what staff should know, for staff only; kept outside of the event log
 * @param service a service code of the salon; the first one where absent
 * @param priorityClass one of the salon's classes with a head start
 * @param wantedChair the only chair this customer wants
 */
record WalkIn(
        @Nullable @Pattern(regexp = CUSTOMER_REF, message = CUSTOMER_REF_RULE)
        String customerRef,

        @Nullable @PlainText(max = 100) @Schema(minLength = 1, maxLength = 100)
        String displayName,

        @Nullable @Pattern(regexp = PHONE, message = PHONE_RULE)
        String phone,

        @Nullable @PlainText(max = 200) @Schema(minLength = 1, maxLength = 200)
        String note,

        @Nullable @Size(min = 1, max = 64) String service,
        @Nullable @Size(min = 1, max = 64) String priorityClass,
        @Nullable @Size(min = 1, max = 64) String wantedChair) {

    static final String CUSTOMER_REF = "[A-Za-z0-9._:-]{1,64}";
    static final String CUSTOMER_REF_RULE = "must be 1 to 64 letters, digits, dots, underscores, colons or dashes";
    static final String PHONE = "\\+?[0-9 ()./-]{3,40}";
    static final String PHONE_RULE = "must be a phone number of 3 to 40 characters";
}
