package io.firstcome.load.durable;

import java.io.IOException;
import java.sql.SQLException;

/** A kind of database that both sides can use with the same durability. */
public interface Place extends AutoCloseable {

    /** Short name. */
    String name();

    /** Name for people. */
    String title();

    /** What both sides do on a commit. */
    String durability();

    /** Our log in a fresh database. */
    OurStore ours(String database) throws SQLException, IOException;

    /** The stock engine in a fresh database. */
    StockStore stock(String database) throws SQLException, IOException;

    @Override
    void close() throws IOException;
}
