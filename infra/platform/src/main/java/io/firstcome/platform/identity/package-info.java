/** Who acts: accounts, sign-in, access tokens, rights on every route, tracking tokens, and how to reach customers. */
@NullMarked
package io.firstcome.platform.identity;

import org.jspecify.annotations.NullMarked;
