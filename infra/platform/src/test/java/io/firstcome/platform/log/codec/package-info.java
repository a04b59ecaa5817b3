/** The bytes of a commit. */
@NullMarked
package io.firstcome.platform.log.codec;

import org.jspecify.annotations.NullMarked;
