/** Tests with a real Redis. */
@NullMarked
package io.firstcome.platform.redis;

import org.jspecify.annotations.NullMarked;
