package io.firstcome.standalone.demo;

import io.firstcome.command.imports.VisitsFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A made-up month of a salon with three chairs, always the same for the same last day: people come all day, most are taken
 * in turn, some are pulled to the front, some give up.
 */
final class DemoHistory {
    private static final int DAYS = 30;
    private static final int CHAIRS = 3;
    private static final int VISITS_A_DAY = 45;
    private static final int OPEN_SECONDS = 9 * 3_600;

    private final Random random = new Random(42);
    private final StringBuilder file = new StringBuilder(VisitsFile.HEADER + "\r\n");

    private DemoHistory() {}

    /** The file of visits of the month that ends with this day. */
    static String endingWith(LocalDate last) {
        DemoHistory history = new DemoHistory();
        for (LocalDate day = last.minusDays(DAYS - 1L); !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                history.day(day);
            }
        }
        return history.file.toString();
    }

    private void day(LocalDate day) {
        LocalDateTime opens = day.atTime(9, 0);
        List<Integer> waiting = new ArrayList<>();
        for (int visit = 0; visit < VISITS_A_DAY; visit++) {
            waiting.add(random.nextInt(OPEN_SECONDS));
        }
        waiting.sort(null);
        int[] freeAt = new int[CHAIRS];
        int number = 0;
        while (!waiting.isEmpty()) {
            number++;
            int chair = earliest(freeAt);
            int joined = waiting.remove(next(waiting, freeAt[chair]));
            if (random.nextInt(12) == 0) {
                write(day, number, opens, joined, -1, joined + 300 + random.nextInt(1_200), 0);
            } else {
                int started = Math.max(joined, freeAt[chair]);
                freeAt[chair] = started + 900 + random.nextInt(1_500);
                write(day, number, opens, joined, started, freeAt[chair], chair + 1);
            }
        }
    }

    /** The first in line, or now and then the one behind, if both are there when the chair becomes free. */
    private int next(List<Integer> waiting, int free) {
        boolean twoAreThere = waiting.size() > 1 && waiting.get(1) <= free;
        return twoAreThere && random.nextInt(20) == 0 ? 1 : 0;
    }

    private static int earliest(int[] freeAt) {
        int least = Arrays.stream(freeAt).min().orElse(0);
        int chair = 0;
        while (freeAt[chair] != least) {
            chair++;
        }
        return chair;
    }

    private void write(LocalDate day, int number, LocalDateTime opens, int joined, int started, int ended, int chair) {
        boolean served = started >= 0;
        file.append(String.join(
                ",",
                day + "-" + number,
                "",
                random.nextInt(3) == 0 ? "beard" : "cut",
                random.nextInt(6) == 0 ? "member" : "",
                time(opens, joined),
                served ? time(opens, started) : "",
                time(opens, ended),
                served ? String.valueOf(chair) : "",
                served ? "COMPLETED" : "LEFT"));
        file.append("\r\n");
    }

    private static String time(LocalDateTime opens, int seconds) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(opens.plusSeconds(seconds));
    }
}
