package io.firstcome.platform.log.chain;

import io.firstcome.platform.log.store.LogDatabase;
import java.nio.file.Path;

class H2ChainVerifierTest extends ChainVerifierContract {

    @Override
    LogDatabase newDatabase(Path emptyFolder) {
        return LogDatabase.h2(emptyFolder);
    }
}
