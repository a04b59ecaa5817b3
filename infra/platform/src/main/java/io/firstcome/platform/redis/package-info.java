/** The Redis that read models live in: one of our own by default, or one that the operator names. */
@NullMarked
package io.firstcome.platform.redis;

import org.jspecify.annotations.NullMarked;
