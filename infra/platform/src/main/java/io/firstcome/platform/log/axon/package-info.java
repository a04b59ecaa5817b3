/** The log behind Axon's event store: appends, aggregate streams, tracking streams that wake at once. */
@NullMarked
package io.firstcome.platform.log.axon;

import org.jspecify.annotations.NullMarked;
