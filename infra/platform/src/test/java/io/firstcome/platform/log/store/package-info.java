/** Every store passes the same contract. */
@NullMarked
package io.firstcome.platform.log.store;

import org.jspecify.annotations.NullMarked;
