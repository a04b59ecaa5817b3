package io.firstcome.query.push;

import io.firstcome.platform.identity.HeldToken;
import java.time.Instant;

/**
 * What somebody who signed in was let in with.
 *
 * @param until when the access token runs out
 * @param token what has to hold until then
 */
record Pass(Instant until, HeldToken token) {}
