package io.firstcome.command.account;

import java.util.List;

class H2InvitationIT extends InvitationContract {

    @Override
    List<String> database() {
        return h2();
    }
}
