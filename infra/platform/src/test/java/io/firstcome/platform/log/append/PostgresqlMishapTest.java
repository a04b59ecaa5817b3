package io.firstcome.platform.log.append;

import io.firstcome.platform.log.store.LogDatabase;
import java.nio.file.Path;

class PostgresqlMishapTest extends MishapContract {

    @Override
    LogDatabase newDatabase(Path emptyFolder) {
        return LogDatabase.postgresql();
    }
}
