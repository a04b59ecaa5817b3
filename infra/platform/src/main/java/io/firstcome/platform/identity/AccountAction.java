package io.firstcome.platform.identity;

/** What may happen to an account. */
public enum AccountAction {
    INVITED,
    INVITATION_WITHDRAWN,
    INVITATION_ACCEPTED,
    ROLE_CHANGED,
    DISABLED,
    ENABLED,
    PASSWORD_CHANGED
}
