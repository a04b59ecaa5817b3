package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.Commit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How a database takes a group of commits in and makes them durable: all of them or none. */
@FunctionalInterface
interface GroupInsert {

    /**
     * Returns when the group is on disk.
     *
     * @param sending told just before the first moment at which a failure would leave it open whether the group is stored
     */
    void insert(Connection connection, List<Commit> commits, Runnable sending) throws SQLException;
}
