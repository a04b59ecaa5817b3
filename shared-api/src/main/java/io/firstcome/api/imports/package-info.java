/** The import of past days. */
@NullMarked
package io.firstcome.api.imports;

import org.jspecify.annotations.NullMarked;
