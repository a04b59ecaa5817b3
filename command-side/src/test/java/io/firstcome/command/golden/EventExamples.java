package io.firstcome.command.golden;

import io.firstcome.api.customer.CustomerErased;
import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.priority.HeadStart;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.priority.QuotaUse;
import io.firstcome.api.queue.BreakEnded;
import io.firstcome.api.queue.BreakStarted;
import io.firstcome.api.queue.ChairClosed;
import io.firstcome.api.queue.ChairOpened;
import io.firstcome.api.queue.CustomerCalled;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.CustomerLeft;
import io.firstcome.api.queue.CustomerMarkedNoShow;
import io.firstcome.api.queue.CustomerSkipped;
import io.firstcome.api.queue.DayClosed;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.JoiningPaused;
import io.firstcome.api.queue.JoiningResumed;
import io.firstcome.api.queue.NoShowUndone;
import io.firstcome.api.queue.PastDayRecorded;
import io.firstcome.api.queue.PolicyAdopted;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.PriorityStartDenied;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.SkipUndone;
import io.firstcome.api.queue.StartUndone;
import io.firstcome.api.queue.SteppedBack;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.OpeningHours;
import io.firstcome.api.salon.SalonRegistered;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.salon.SettingsChanged;
import io.firstcome.api.waittime.WaitQuote;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** One of each event, with every field told. */
final class EventExamples {
    private static final Instant AT = Instant.parse("2026-11-23T09:30:15.123456Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final String TICKET = "20261123-2";
    private static final SalonSettings SETTINGS = new SalonSettings(
            "Salon Vienna",
            ZoneId.of("Europe/Vienna"),
            LocalTime.of(4, 0),
            List.of(new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(18, 30))),
            List.of(new Chair("one", "By the window"), new Chair("two", null)),
            List.of(new OfferedService("CUT", "Haircut", 1800)),
            40,
            new PriorityPolicy(
                    3,
                    2,
                    List.of("CHILD", "OTHER"),
                    List.of("owner", "staff"),
                    List.of(new HeadStart("REGULAR", 600))));

    private EventExamples() {}

    static List<Object> all() {
        return List.of(
                new SalonRegistered("vienna", SETTINGS, 1, AT),
                new SettingsChanged("vienna", SETTINGS, 2, AT),
                new DayOpened("vienna", DAY, SETTINGS, 1, AT),
                new PolicyAdopted(SETTINGS, 2, AT),
                new CustomerJoined(
                        TICKET,
                        "A12",
                        "c-77",
                        "CUT",
                        1800,
                        "REGULAR",
                        "two",
                        JoinedThrough.PHONE,
                        AT.minusSeconds(600),
                        3,
                        new WaitQuote(1200, 700, 1900),
                        AT),
                new CustomerCalled(TICKET, "one", AT),
                new ServiceStarted(TICKET, "one", 1234, AT),
                new StartUndone(TICKET, "one", AT),
                new ServiceCompleted(TICKET, "one", 1700, AT),
                new CustomerSkipped(TICKET, "not there", AT),
                new SkipUndone(TICKET, AT),
                new CustomerMarkedNoShow(TICKET, AT),
                new NoShowUndone(TICKET, AT),
                new CustomerLeft(TICKET, AT),
                new SteppedBack(TICKET, "20261123-3", AT, AT),
                new PriorityServiceStarted(
                        "20261123-5",
                        "one",
                        "OTHER",
                        "nosebleed",
                        "account-7",
                        "staff",
                        2,
                        new QuotaUse(3, 1, 2),
                        new QuotaUse(2, 0, 1),
                        List.of(TICKET, "20261123-5"),
                        List.of(new BypassedTicket(TICKET, "A12", 1, 900)),
                        300,
                        AT),
                new PriorityStartDenied(
                        "20261123-5",
                        "one",
                        "OTHER",
                        "nosebleed",
                        "account-7",
                        "staff",
                        RefusalCode.PRIORITY_DAILY_LIMIT_REACHED,
                        3,
                        3,
                        2,
                        AT.plusSeconds(3600),
                        AT),
                new ChairOpened("one", AT),
                new ChairClosed("one", AT),
                new BreakStarted("one", 600, AT),
                new BreakEnded("one", AT),
                new JoiningPaused(AT),
                new JoiningResumed(AT),
                new DayClosed(List.of(TICKET), AT),
                new PastDayRecorded("0f".repeat(32), 900, 12, AT),
                new CustomerErased("vienna", "c-77", AT));
    }
}
