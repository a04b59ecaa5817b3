/** A salon and its settings. */
@NullMarked
package io.firstcome.api.salon;

import org.jspecify.annotations.NullMarked;
