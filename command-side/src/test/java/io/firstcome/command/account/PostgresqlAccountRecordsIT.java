package io.firstcome.command.account;

import java.util.List;

class PostgresqlAccountRecordsIT extends AccountRecordsContract {

    @Override
    List<String> database() {
        return postgresql();
    }
}
