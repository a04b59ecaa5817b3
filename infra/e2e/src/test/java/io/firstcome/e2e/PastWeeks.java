package io.firstcome.e2e;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Visits of three weeks as a file that can be imported: quiet mornings, busy afternoons, closed on Sundays. */
final class PastWeeks {

    private static final int DAYS = 21;
    private static final String HEADER =
            "visit_id,customer_ref,service,priority_class,joined_at,started_at,ended_at,chair,outcome\n";

    private PastWeeks() {}

    static String endingOn(LocalDate last) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int back = DAYS - 1; back >= 0; back--) {
            LocalDate day = last.minusDays(back);
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                addDay(file, day);
            }
        }
        return file.toString();
    }

    private static void addDay(StringBuilder file, LocalDate day) {
        int visits = 8 + day.getDayOfMonth() % 6;
        for (int number = 0; number < visits; number++) {
            LocalDateTime joined = day.atTime(9, 0).plusMinutes(number * 40L);
            String begin = day + "-" + number + ",,cut,," + joined + ":00";
            String end = number % 7 == 6 ? "LEFT" : number % 9 == 8 ? "NO_SHOW" : "COMPLETED";
            int waited = (number * number * 3 + day.getDayOfMonth()) % 55;
            if (end.equals("COMPLETED")) {
                LocalDateTime started = joined.plusMinutes(waited);
                file.append(begin).append(',').append(started).append(":00,");
                file.append(started.plusMinutes(25)).append(":00,").append(number % 2 == 0 ? 'a' : 'b');
            } else {
                file.append(begin)
                        .append(",,")
                        .append(joined.plusMinutes(waited + 5L))
                        .append(":00,");
            }
            file.append(',').append(end).append('\n');
        }
    }
}
