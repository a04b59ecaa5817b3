package io.firstcome.platform.log.chain;

import io.firstcome.platform.log.store.LogDatabase;
import java.nio.file.Path;

class PostgresqlChainVerifierTest extends ChainVerifierContract {

    @Override
    LogDatabase newDatabase(Path emptyFolder) {
        return LogDatabase.postgresql();
    }
}
