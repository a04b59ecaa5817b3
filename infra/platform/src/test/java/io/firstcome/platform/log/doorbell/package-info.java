/** Readers wake. */
@NullMarked
package io.firstcome.platform.log.doorbell;

import org.jspecify.annotations.NullMarked;
