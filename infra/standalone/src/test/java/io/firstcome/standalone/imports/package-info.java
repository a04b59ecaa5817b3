/** A month of history, imported and checked. */
@NullMarked
package io.firstcome.standalone.imports;

import org.jspecify.annotations.NullMarked;
