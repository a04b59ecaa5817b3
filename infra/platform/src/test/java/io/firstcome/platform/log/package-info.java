/** The event log, tested on real stores. */
@NullMarked
package io.firstcome.platform.log;

import org.jspecify.annotations.NullMarked;
