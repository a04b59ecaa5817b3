/** Both sides in one process on embedded stores. */
@NullMarked
package io.firstcome.standalone;

import org.jspecify.annotations.NullMarked;
