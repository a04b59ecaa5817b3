package io.firstcome.command.account;

import java.util.List;

class PostgresqlColleaguesIT extends ColleaguesContract {

    @Override
    List<String> database() {
        return postgresql();
    }
}
