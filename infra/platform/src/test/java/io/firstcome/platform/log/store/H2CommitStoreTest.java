package io.firstcome.platform.log.store;

import java.nio.file.Path;

class H2CommitStoreTest extends CommitStoreContract {

    @Override
    LogDatabase newDatabase(Path emptyFolder) {
        return LogDatabase.h2(emptyFolder);
    }
}
