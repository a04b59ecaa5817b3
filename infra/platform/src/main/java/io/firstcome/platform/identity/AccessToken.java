package io.firstcome.platform.identity;

/** What whoever signs in gets. */
record AccessToken(String accessToken, long expiresInSeconds) {}
