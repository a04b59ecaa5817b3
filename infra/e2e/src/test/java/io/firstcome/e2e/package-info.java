/** The product as people see it: the real one, in a real browser. */
@NullMarked
package io.firstcome.e2e;

import org.jspecify.annotations.NullMarked;
