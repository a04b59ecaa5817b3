package io.firstcome.load.crash;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitHash;
import io.firstcome.platform.log.axon.AxonEventDecoder;
import io.firstcome.platform.log.axon.EventJson;
import io.firstcome.platform.log.chain.ChainReport;
import io.firstcome.platform.log.chain.ChainVerifier;
import io.firstcome.platform.log.config.H2Url;
import io.firstcome.platform.log.jdbc.JdbcCommitStore;
import io.firstcome.platform.log.jdbc.SqlDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** The log as a kill has left it, read from a copy of its files, so that the product has to recover the original itself. */
record LogCopy(List<Commit> commits, ChainReport chain) {

    private static final int AT_ONCE = 5_000;

    LogCopy {
        commits = List.copyOf(commits);
    }

    /** A log without anything. */
    static LogCopy empty() {
        return new LogCopy(List.of(), new ChainReport(0, 0, CommitHash.GENESIS, null));
    }

    /** Reads what is in a product's data folder; the product must not be running. */
    static LogCopy of(Path data) throws IOException {
        Path copy = Files.createTempDirectory(data.toAbsolutePath().getParent(), "copy-");
        try {
            try (Stream<Path> files = Files.list(data)) {
                for (Path file : files.filter(LogCopy::isDatabase).toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            DriverManagerDataSource database =
                    new DriverManagerDataSource(H2Url.of(copy.resolve("firstcome")), "firstcome", "");
            return read(database);
        } finally {
            FileSystemUtils.deleteRecursively(copy);
        }
    }

    private static LogCopy read(DriverManagerDataSource database) {
        List<Commit> commits = new ArrayList<>();
        try (JdbcCommitStore store = new JdbcCommitStore("main", SqlDialect.H2, database, database)) {
            long next = 0;
            List<Commit> piece = store.readFrom(next, AT_ONCE);
            while (!piece.isEmpty()) {
                commits.addAll(piece);
                next = piece.get(piece.size() - 1).nextPosition();
                piece = store.readFrom(next, AT_ONCE);
            }
            return new LogCopy(commits, ChainVerifier.verify(store));
        }
    }

    private static boolean isDatabase(Path file) {
        return file.getFileName().toString().startsWith("firstcome.") && Files.isRegularFile(file);
    }

    /** The latest day of each salon, folded from its events, with the position of its last event. */
    Map<String, FoldedDay> days() {
        AxonEventDecoder decoder = new AxonEventDecoder(EventJson.serializer(), new EventUpcasterChain());
        Map<String, FoldedDay> days = new LinkedHashMap<>();
        for (Commit commit : commits) {
            if (commit.aggregate().indexOf('@') < 0) {
                continue;
            }
            QueueId queue = QueueId.parse(commit.aggregate());
            FoldedDay day = days.get(queue.salonId());
            if (day == null || day.queue().day().isBefore(queue.day())) {
                day = new FoldedDay(queue, new DayState(), -1);
            }
            for (DomainEventMessage<?> event : decoder.decode(commit)) {
                day.state().apply((QueueEvent) event.getPayload());
            }
            days.put(queue.salonId(), new FoldedDay(queue, day.state(), commit.lastPosition()));
        }
        return days;
    }

    /** A day and the position of its last event. */
    record FoldedDay(QueueId queue, DayState state, long position) {}
}
