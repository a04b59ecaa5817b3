package io.firstcome.platform.identity;

/**
 * What an access token holds for: one version of an account. It stops to hold when the account is changed, before it runs
 * out.
 */
public record HeldToken(String accountId, long version) {}
