package io.firstcome.platform.log.append;

import io.firstcome.platform.log.store.LogDatabase;
import java.nio.file.Path;

class H2MishapTest extends MishapContract {

    @Override
    LogDatabase newDatabase(Path emptyFolder) {
        return LogDatabase.h2(emptyFolder);
    }
}
