/** Proof that nobody rewrote the log. */
@NullMarked
package io.firstcome.platform.log.chain;

import org.jspecify.annotations.NullMarked;
