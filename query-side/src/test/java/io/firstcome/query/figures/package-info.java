/** The figures of many days, counted by hand. */
@NullMarked
package io.firstcome.query.figures;

import org.jspecify.annotations.NullMarked;
