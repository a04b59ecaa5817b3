package io.firstcome.platform.log.axon;

import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.log.append.AppendSettings;
import io.firstcome.platform.log.append.GroupCommitAppender;
import io.firstcome.platform.log.doorbell.LocalDoorbell;
import io.firstcome.platform.log.store.LogDatabase;
import java.time.Clock;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** The log of one node, put together by hand. */
final class LogNode implements AutoCloseable {

    final Serializer serializer = EventJson.serializer();
    final LocalDoorbell doorbell = new LocalDoorbell();
    final CommitLog log;
    final LogEventStorageEngine engine;
    final LogEventStore store;
    private final GroupCommitAppender appender;

    LogNode(LogDatabase database, long recentBytes) {
        var commits = database.openStore();
        this.log = new CommitLog(
                commits, doorbell, new AxonEventDecoder(serializer, NoOpEventUpcaster.INSTANCE), recentBytes);
        this.appender = new GroupCommitAppender(commits, Clock.systemUTC(), AppendSettings.DEFAULTS, log);
        this.engine = new LogEventStorageEngine(log, appender, serializer);
        this.store = LogEventStore.over(engine);
    }

    @Override
    public void close() {
        appender.close();
        doorbell.close();
    }
}
