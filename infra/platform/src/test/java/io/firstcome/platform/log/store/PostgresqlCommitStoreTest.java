package io.firstcome.platform.log.store;

import java.nio.file.Path;

class PostgresqlCommitStoreTest extends CommitStoreContract {

    @Override
    LogDatabase newDatabase(Path emptyFolder) {
        return LogDatabase.postgresql();
    }
}
