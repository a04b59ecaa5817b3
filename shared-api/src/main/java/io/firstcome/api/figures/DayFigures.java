package io.firstcome.api.figures;

import io.firstcome.api.queue.DayPhase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One business day in figures. Waits are those of everybody who was served, as sums, so that several days can be added up.
 *
 * @param position the position in the log of the last event that is in it
 * @param imported whether the day came in as a file
 * @param hours the hours of the salon's clock in which somebody joined who was served since, in the order of the clock
 * @param quotes the first quotes of those who were served; absent where nobody of them had one
 */
public record DayFigures(
        LocalDate day,
        long position,
        boolean imported,
        DayPhase state,
        int joined,
        int served,
        int left,
        int noShows,
        int unserved,
        int stillHere,
        List<HourFigures> hours,
        @Nullable QuoteFigures quotes,
        PriorityFigures priority) {

    public DayFigures {
        hours = List.copyOf(hours);
    }

    /**
     * Those who joined in one hour of the clock and were served since.
     *
     * @param hour 0 to 23
     * @param waitedSeconds the sum of their waits
     * @param longestWaitSeconds the longest of their waits
     */
    public record HourFigures(int hour, int served, long waitedSeconds, int longestWaitSeconds) {}

    /**
     * What people were told when they joined, against what came of it. Whoever has no quote, as on imported days, is not
     * among them.
     *
     * @param served how many had a quote and were served
     * @param expectedSeconds the sum of the waits they were told to expect
     * @param lowSeconds the sum of the lower ends of what they were told
     * @param highSeconds the sum of the upper ends of what they were told
     * @param waitedSeconds the sum of their waits
     * @param shorter how many waited less than the lower end
     * @param longer how many waited more than the upper end
     */
    public record QuoteFigures(
            int served,
            long expectedSeconds,
            long lowSeconds,
            long highSeconds,
            long waitedSeconds,
            int shorter,
            int longer) {}

    /**
     * Priority starts, counted as the limits count them: what was undone is among them.
     *
     * @param limit how many the policy allows the salon, as it was at the end of the day or is now
     * @param limitPerStaff how many it allows each member of staff
     * @param denied how many were refused
     * @param staff who made them; nobody who made none
     */
    public record PriorityFigures(int limit, int limitPerStaff, int starts, int denied, List<StaffStarts> staff) {

        public PriorityFigures {
            staff = List.copyOf(staff);
        }
    }

    /**
     * The priority starts of one member of staff.
     *
     * @param accountId opaque
     * @param username what the account is called now; its id where it is gone; absent where nobody looked
     */
    public record StaffStarts(String accountId, @Nullable String username, int starts) {}
}
