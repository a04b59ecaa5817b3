/** Group commit: everything that waits goes to the disk together. */
@NullMarked
package io.firstcome.platform.log.append;

import org.jspecify.annotations.NullMarked;
