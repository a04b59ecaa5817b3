package io.firstcome.platform.log.axon;

import io.firstcome.platform.log.store.LogDatabase;
import java.nio.file.Path;

class H2LogEventStoreTest extends LogEventStoreContract {

    @Override
    LogDatabase newDatabase(Path emptyFolder) {
        return LogDatabase.h2(emptyFolder);
    }
}
