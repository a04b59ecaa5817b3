package io.firstcome.api.priority;

import java.util.List;

/**
 * How often, by whom and why somebody may be pulled to the front.
 *
 * @param dailyLimit priority starts per salon and business day, 0 or more
 * @param dailyLimitPerStaff priority starts per staff member and business day, 0 or more
 * @param reasons the codes that staff may choose from; {@link #OTHER} needs a text
 * @param roles the roles that may use priority starts
 * @param headStarts the priority classes of the salon
 */
public record PriorityPolicy(
        int dailyLimit, int dailyLimitPerStaff, List<String> reasons, List<String> roles, List<HeadStart> headStarts) {

    public static final String OTHER = "OTHER";

    public static final List<String> USUAL_REASONS =
            List.of("ELDERLY_OR_DISABLED", "CHILD", "REGULAR_APPOINTMENT", "COMPLAINT_RECOVERY", "STAFF_ERROR", OTHER);

    public static final List<String> USUAL_ROLES = List.of("owner", "manager", "staff");

    public PriorityPolicy {
        reasons = List.copyOf(reasons);
        roles = List.copyOf(roles);
        headStarts = List.copyOf(headStarts);
    }
}
