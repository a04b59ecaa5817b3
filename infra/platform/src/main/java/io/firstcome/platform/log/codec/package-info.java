/** The canonical bytes of a commit: written once, hashed, stored, and read back by slices. */
@NullMarked
package io.firstcome.platform.log.codec;

import org.jspecify.annotations.NullMarked;
