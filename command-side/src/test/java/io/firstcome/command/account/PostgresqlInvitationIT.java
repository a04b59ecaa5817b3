package io.firstcome.command.account;

import java.util.List;

class PostgresqlInvitationIT extends InvitationContract {

    @Override
    List<String> database() {
        return postgresql();
    }
}
