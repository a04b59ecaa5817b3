/** Classes that break one wall each on purpose. A wall that lets its class through is broken itself. */
@NullMarked
package io.firstcome.seeded;

import org.jspecify.annotations.NullMarked;
