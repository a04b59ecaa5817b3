package io.firstcome.load.durable;

import io.firstcome.load.bench.Scratch;
import io.firstcome.platform.log.config.H2Url;
import io.firstcome.platform.log.jdbc.SqlDialect;
import java.io.IOException;

/** H2 on files; every commit is written and flushed to the disk. */
public final class OnH2 implements Place {

    private final Scratch scratch;

    /** Uses a directory that is removed afterwards. */
    public OnH2() throws IOException {
        this.scratch = Scratch.create();
    }

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public String title() {
        return "H2 file";
    }

    @Override
    public String durability() {
        return "H2 file, WRITE_DELAY=0 and CHECKPOINT SYNC after each commit";
    }

    @Override
    public OurStore ours(String database) {
        return OurStore.open(
                new DatabaseAddress(SqlDialect.H2, H2Url.of(scratch.directory().resolve(database)), "firstcome", ""));
    }

    @Override
    public StockStore stock(String database) {
        DatabaseAddress address = new DatabaseAddress(
                SqlDialect.H2,
                "jdbc:h2:file:" + scratch.directory().resolve(database) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "sa",
                "");
        return StockStore.open(address, new H2Tables(), CheckpointAfterCommit::new);
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
