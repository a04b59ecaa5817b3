package io.firstcome.platform.identity;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    /** Somebody can. */
    ACTIVE,
    /** Nobody can any more; the tokens that were issued before do not hold either. */
    DISABLED,
    /** Nobody can yet: whoever was invited has not chosen a password. */
    INVITED
}
