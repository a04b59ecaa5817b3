/** Many days of a salon in figures. */
@NullMarked
package io.firstcome.query.figures;

import org.jspecify.annotations.NullMarked;
