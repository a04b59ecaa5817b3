/** Axon over the log. */
@NullMarked
package io.firstcome.platform.log.axon;

import org.jspecify.annotations.NullMarked;
