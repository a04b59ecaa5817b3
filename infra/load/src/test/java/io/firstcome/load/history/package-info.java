/** A real month against counts of an independent program: by the rules alone, and by the whole product. */
@NullMarked
package io.firstcome.load.history;

import org.jspecify.annotations.NullMarked;
