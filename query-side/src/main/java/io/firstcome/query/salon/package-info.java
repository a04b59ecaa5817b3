/** The list of salons. */
@NullMarked
package io.firstcome.query.salon;

import org.jspecify.annotations.NullMarked;
