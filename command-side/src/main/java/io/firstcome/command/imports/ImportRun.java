package io.firstcome.command.imports;

import io.firstcome.api.imports.ImportProgress.RowProblem;
import io.firstcome.api.queue.PastDayRecorded;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.RecordPastDay;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.command.salon.SalonSettingsSource;
import io.firstcome.platform.log.CommandAlreadyRecorded;
import io.firstcome.platform.log.CommandMetadata;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Brings one file into the log: reads and checks all of it, looks whether its days are free, then records them day by
 * day, each in one commit. A day that these visits were recorded for before counts as done, so a run that broke off is
 * simply run again.
 */
@Component
class ImportRun {
    private final SalonSettingsSource settings;
    private final RecordedDays days;
    private final CommandGateway commands;
    private final Clock clock;

    ImportRun(SalonSettingsSource settings, RecordedDays days, CommandGateway commands, Clock clock) {
        this.settings = settings;
        this.days = days;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Runs an import.
     *
     * @param told how far it is, again and again
     * @param stopping whether to break off after the day under way
     * @return done, refused, or still running where it broke off
     * @throws IOException where the file cannot be read
     */
    ImportJob run(ImportJob begun, Path file, Consumer<ImportJob> told, BooleanSupplier stopping) throws IOException {
        SalonSettings now = settings.current(begun.salonId()).settings();
        SalonCalendar calendar = new SalonCalendar(now.zone(), now.dayCutOver(), clock.instant());
        ImportJob job = begun.again();
        CheckedVisits visits = VisitsFile.check(
                file, calendar, rows -> told.accept(begun.again().read(rows)));
        job = job.read(visits.rowsRead());
        List<RowProblem> problems = visits.isGood() ? daysWithEvents(job, visits.days()) : visits.problems();
        if (!problems.isEmpty()) {
            return job.refused(problems);
        }
        for (DayVisits day : visits.days()) {
            if (stopping.getAsBoolean()) {
                return job;
            }
            try {
                job = job.recorded(day.visits().size(), record(job, day));
            } catch (Refused refused) {
                return job.refused(List.of(problem(day, refused.code())));
            }
            told.accept(job);
        }
        return job.done();
    }

    private List<RowProblem> daysWithEvents(ImportJob job, List<DayVisits> all) {
        RowProblems problems = new RowProblems();
        for (DayVisits day : all) {
            if (!problems.isFull() && !days.isFreeFor(job.salonId(), day)) {
                RowProblem problem = problem(day, RefusalCode.IMPORT_DAY_HAS_EVENTS);
                problems.add(problem.row(), RowRule.IMPORT_DAY_HAS_EVENTS, problem.message());
            }
        }
        return new ArrayList<>(problems.inOrder());
    }

    private static RowProblem problem(DayVisits day, RefusalCode code) {
        return new RowProblem(day.firstRow(), code.name(), day.day() + ": " + code.title());
    }

    /** Records a day, unless it is recorded, and answers how many services overlap. */
    private int record(ImportJob job, DayVisits day) {
        QueueId queue = new QueueId(job.salonId(), day.day());
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(CommandMetadata.COMMAND_ID, "import:" + queue.salonId() + ":" + day.day() + ":" + day.digest());
        metadata.put(CommandMetadata.REQUEST_HASH, day.digest());
        if (job.actor() != null && job.actorRole() != null) {
            metadata.put(CommandMetadata.ACTOR, job.actor());
            metadata.put(CommandMetadata.ACTOR_ROLE, job.actorRole());
        }
        RecordPastDay command = new RecordPastDay(queue.toString(), day.digest(), day.visits());
        try {
            Integer overlaps = commands.sendAndWait(new GenericCommandMessage<>(command, metadata));
            return overlaps;
        } catch (CommandAlreadyRecorded before) {
            return days.find(queue).map(PastDayRecorded::chairOverlaps).orElse(0);
        }
    }
}
