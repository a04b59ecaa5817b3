/** Messages that carry more than a value. */
@NullMarked
package io.firstcome.seeded.api.impure;

import org.jspecify.annotations.NullMarked;
