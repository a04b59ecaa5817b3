package io.firstcome.command.account;

import java.util.List;

class H2ColleaguesIT extends ColleaguesContract {

    @Override
    List<String> database() {
        return h2();
    }
}
