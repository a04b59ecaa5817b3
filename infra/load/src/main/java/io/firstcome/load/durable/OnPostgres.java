package io.firstcome.load.durable;

import io.firstcome.load.bench.Scratch;
import java.io.IOException;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;

/** A PostgreSQL 16 of our own; every commit waits for the flush of the write-ahead log. */
public final class OnPostgres implements Place {

    private final Scratch scratch;
    private final PostgresServer server;

    /** Starts the server in a directory that is removed afterwards. */
    public OnPostgres() throws IOException, SQLException {
        this.scratch = Scratch.create();
        this.server = PostgresServer.start(scratch.directory().resolve("postgres"));
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String title() {
        return "PostgreSQL 16";
    }

    @Override
    public String durability() {
        return "same server, fsync=on, synchronous_commit=on";
    }

    @Override
    public OurStore ours(String database) throws SQLException {
        return OurStore.open(server.database(database));
    }

    @Override
    public StockStore stock(String database) throws SQLException {
        return StockStore.open(server.database(database), PostgresEventTableFactory.INSTANCE, source -> source);
    }

    @Override
    public void close() throws IOException {
        server.close();
        scratch.close();
    }
}
