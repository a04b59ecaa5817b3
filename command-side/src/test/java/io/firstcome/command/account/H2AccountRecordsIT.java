package io.firstcome.command.account;

import java.util.List;

class H2AccountRecordsIT extends AccountRecordsContract {

    @Override
    List<String> database() {
        return h2();
    }
}
