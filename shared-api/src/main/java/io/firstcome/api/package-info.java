/** Messages and views that both sides and other programs share. */
@NullMarked
package io.firstcome.api;

import org.jspecify.annotations.NullMarked;
