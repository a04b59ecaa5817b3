/** Work that may fail in any way without ending what goes on around it. */
@NullMarked
package io.firstcome.platform.attempt;

import org.jspecify.annotations.NullMarked;
