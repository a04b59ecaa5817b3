package io.firstcome.command.driver;

import org.jspecify.annotations.Nullable;

/**
 * One step of a sequence.
 *
 * @param kind what is done
 * @param ticket the number of the ticket, from 1; 0 leaves it to the line
 * @param chair 0, 1 or 2; 9 is a chair that the salon does not have
 * @param who whose ticket or which account, 0 to 3; 0 is nobody in particular
 * @param seconds how much time passes before
 */
record Step(Kind kind, int ticket, int chair, int who, int seconds) {
    enum Kind {
        JOIN,
        JOIN_WITH_HEAD_START,
        JOIN_WANTING_A_CHAIR,
        CALL,
        START,
        UNDO_START,
        COMPLETE,
        SKIP,
        UNDO_SKIP,
        NO_SHOW,
        UNDO_NO_SHOW,
        LEAVE,
        STEP_BACK,
        PRIORITY,
        OPEN_CHAIR,
        CLOSE_CHAIR,
        TAKE_BREAK,
        END_BREAK,
        PAUSE,
        RESUME,
        CLOSE_DAY,
        CHANGE_LIMIT
    }

    String chairId() {
        return "chair" + chair;
    }

    @Nullable
    String customer() {
        return who == 0 ? null : "customer" + who;
    }

    String actor() {
        return "staff" + who;
    }
}
