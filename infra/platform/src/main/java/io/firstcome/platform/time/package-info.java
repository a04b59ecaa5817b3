/** The one clock that everything else is given. */
@NullMarked
package io.firstcome.platform.time;

import org.jspecify.annotations.NullMarked;
