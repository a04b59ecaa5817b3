package io.firstcome.api.refusal;

/**
 * Every reason for which Firstcome refuses a request, one stable code per rule. Programs may rely on the names; the
 * titles are for people.
 */
public enum RefusalCode {
    // salon
    SALON_UNKNOWN(Kind.NOT_FOUND, "There is no such salon."),
    SALON_ALREADY_CHANGED(Kind.PRECONDITION_FAILED, "Somebody else changed the settings in the meantime."),
    SALON_VERSION_REQUIRED(Kind.PRECONDITION_REQUIRED, "Say with If-Match which settings you are changing."),
    SETTINGS_INVALID(Kind.INVALID, "The settings are not valid."),
    SETTINGS_WOULD_MOVE_THE_DAY(Kind.CONFLICT, "The business day has begun; close it before it is moved."),
    // day
    DAY_CLOSED(Kind.CONFLICT, "The day is closed."),
    DAY_NOT_FOUND(Kind.NOT_FOUND, "Nothing happened on that day."),
    OUTSIDE_OPENING_HOURS(Kind.CONFLICT, "The salon is not open now."),
    JOINING_PAUSED(Kind.CONFLICT, "Joining is paused."),
    JOINING_ALREADY_PAUSED(Kind.CONFLICT, "Joining is paused already."),
    JOINING_NOT_PAUSED(Kind.CONFLICT, "Joining is not paused."),
    QUEUE_FULL(Kind.CONFLICT, "The queue is full."),
    TOKENS_EXHAUSTED(Kind.CONFLICT, "All tokens are in use."),
    CUSTOMER_ALREADY_IN_QUEUE(Kind.CONFLICT, "This customer is in the queue already."),
    // tickets
    TICKET_UNKNOWN(Kind.NOT_FOUND, "There is no such ticket."),
    TICKET_NOT_WAITING(Kind.CONFLICT, "The ticket is not waiting."),
    TICKET_ALREADY_STARTED(Kind.CONFLICT, "The service has been started already."),
    TICKET_NOT_IN_SERVICE(Kind.CONFLICT, "The ticket is not in service."),
    TICKET_ALREADY_COMPLETED(Kind.CONFLICT, "The service has been completed already."),
    TICKET_NOT_SKIPPED(Kind.CONFLICT, "The ticket is not skipped."),
    TICKET_NOT_NO_SHOW(Kind.CONFLICT, "The ticket is not marked as a no-show."),
    TICKET_ALREADY_LEFT(Kind.CONFLICT, "The customer has left already."),
    NOT_NEXT_IN_LINE(Kind.CONFLICT, "Somebody else is next in line for this chair."),
    NOBODY_WAITING(Kind.CONFLICT, "Nobody is waiting for this chair."),
    NOBODY_BEHIND(Kind.CONFLICT, "Nobody is behind this ticket."),
    SERVICE_UNKNOWN(Kind.INVALID, "The salon does not offer this service."),
    PRIORITY_CLASS_UNKNOWN(Kind.INVALID, "The salon has no such priority class."),
    // chairs
    CHAIR_UNKNOWN(Kind.NOT_FOUND, "The salon has no such chair."),
    CHAIR_OCCUPIED(Kind.CONFLICT, "Somebody is in this chair."),
    CHAIR_CLOSED(Kind.CONFLICT, "The chair is closed."),
    CHAIR_ON_BREAK(Kind.CONFLICT, "The chair is on a break."),
    CHAIR_ALREADY_OPEN(Kind.CONFLICT, "The chair is open already."),
    CHAIR_NOT_ON_BREAK(Kind.CONFLICT, "The chair is not on a break."),
    CHAIR_HAS_CALLED_SOMEBODY(Kind.CONFLICT, "Somebody has been called to this chair."),
    // priority
    PRIORITY_DAILY_LIMIT_REACHED(Kind.CONFLICT, "The salon's priority starts of this day are used up."),
    PRIORITY_STAFF_LIMIT_REACHED(Kind.CONFLICT, "Your priority starts of this day are used up."),
    PRIORITY_ROLE_NOT_ALLOWED(Kind.FORBIDDEN, "Your role may not use priority starts."),
    PRIORITY_REASON_UNKNOWN(Kind.INVALID, "The salon has no such reason for a priority start."),
    PRIORITY_REASON_TEXT_REQUIRED(Kind.INVALID, "The reason OTHER needs a text."),
    PRIORITY_NOT_NEEDED(Kind.CONFLICT, "Nobody would be passed over; no priority start is needed."),
    // imports
    IMPORT_UNKNOWN(Kind.NOT_FOUND, "There is no such import."),
    IMPORT_DAY_HAS_EVENTS(Kind.CONFLICT, "The day has other events already."),
    IMPORT_TOO_LARGE(Kind.TOO_LARGE, "The file is too large."),
    // accounts
    ACCOUNT_UNKNOWN(Kind.NOT_FOUND, "The salon has no such account."),
    ACCOUNT_NAME_TAKEN(Kind.CONFLICT, "This user name is taken."),
    ACCOUNT_ALREADY_CHANGED(Kind.PRECONDITION_FAILED, "Somebody else changed the account in the meantime."),
    ACCOUNT_VERSION_REQUIRED(Kind.PRECONDITION_REQUIRED, "Say with If-Match which version of the account is meant."),
    ACCOUNT_IS_YOUR_OWN(Kind.CONFLICT, "Nobody changes their own role or disables their own account."),
    ACCOUNT_OF_ALL_SALONS(Kind.FORBIDDEN, "The account belongs to all salons; only an admin may change it."),
    ACCOUNT_LAST_OWNER(Kind.CONFLICT, "The salon would be left without an active owner."),
    ACCOUNT_ALREADY_DISABLED(Kind.CONFLICT, "The account is disabled already."),
    ACCOUNT_NOT_DISABLED(Kind.CONFLICT, "The account is not disabled."),
    ACCOUNT_NOT_YET_ACTIVE(Kind.CONFLICT, "Nobody has accepted the invitation yet; withdraw it instead."),
    ACCOUNT_ROLE_NOT_ALLOWED(Kind.FORBIDDEN, "The role admin is not given out in a salon."),
    INVITATION_UNKNOWN(Kind.NOT_FOUND, "There is no such invitation, or it was withdrawn."),
    INVITATION_EXPIRED(Kind.NOT_FOUND, "The invitation has run out; ask for a new one."),
    INVITATION_USED(Kind.NOT_FOUND, "The invitation was accepted; sign in with the password that was chosen."),
    INVITATION_ALREADY_ACCEPTED(Kind.CONFLICT, "The invitation was accepted already; disable the account instead."),
    // requests
    REQUEST_INVALID(Kind.INVALID, "The request is not valid."),
    REQUEST_UNREADABLE(Kind.MALFORMED, "The request cannot be read."),
    REQUEST_TOO_LARGE(Kind.TOO_LARGE, "The request is too large."),
    IDEMPOTENCY_KEY_INVALID(Kind.INVALID, "The Idempotency-Key is not valid."),
    IDEMPOTENCY_KEY_REUSED(Kind.INVALID, "The Idempotency-Key was used for another request."),
    NOT_FOUND(Kind.NOT_FOUND, "There is nothing at this address."),
    METHOD_NOT_ALLOWED(Kind.METHOD_NOT_ALLOWED, "This method is not allowed here."),
    MEDIA_TYPE_NOT_SUPPORTED(Kind.UNSUPPORTED_MEDIA_TYPE, "This media type is not supported here."),
    NOT_ACCEPTABLE(Kind.NOT_ACCEPTABLE, "No acceptable representation exists."),
    // who
    SIGN_IN_REQUIRED(Kind.UNAUTHENTICATED, "Please sign in."),
    SIGN_IN_FAILED(Kind.UNAUTHENTICATED, "User name or password is wrong."),
    ACCOUNT_DISABLED(Kind.FORBIDDEN, "The account is disabled; ask the owner of the salon."),
    PASSWORD_WRONG(Kind.INVALID, "The old password is wrong."),
    PASSWORD_TOO_WEAK(Kind.INVALID, "The password is too easy to guess."),
    ACCESS_DENIED(Kind.FORBIDDEN, "Your role does not allow this."),
    // operation
    TOO_MANY_REQUESTS(Kind.TOO_MANY, "Too many requests; try again in a moment."),
    BUSY(Kind.UNAVAILABLE, "Too much is going on here; try again in a moment."),
    NOT_YET_VISIBLE(Kind.UNAVAILABLE, "What you wrote is stored, but not visible here yet; try again in a moment."),
    READ_MODEL_UNAVAILABLE(Kind.UNAVAILABLE, "The queue cannot be shown right now; try again in a moment."),
    LOG_UNAVAILABLE(Kind.UNAVAILABLE, "Nothing can be stored right now; nothing was changed."),
    OUTCOME_UNKNOWN(
            Kind.UNAVAILABLE, "It is not known whether this was stored; send it again with the same Idempotency-Key."),
    INTERNAL_ERROR(Kind.INTERNAL, "Something went wrong on our side.");

    /** What sort of refusal it is; the HTTP status follows from it alone. */
    public enum Kind {
        MALFORMED,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        METHOD_NOT_ALLOWED,
        NOT_ACCEPTABLE,
        CONFLICT,
        PRECONDITION_FAILED,
        TOO_LARGE,
        UNSUPPORTED_MEDIA_TYPE,
        INVALID,
        PRECONDITION_REQUIRED,
        TOO_MANY,
        INTERNAL,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String title;

    RefusalCode(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    public Kind kind() {
        return kind;
    }

    /** One sentence for the person who is refused. */
    public String title() {
        return title;
    }
}
