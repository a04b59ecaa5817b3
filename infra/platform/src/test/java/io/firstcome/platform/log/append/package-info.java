/** Group commit. */
@NullMarked
package io.firstcome.platform.log.append;

import org.jspecify.annotations.NullMarked;
