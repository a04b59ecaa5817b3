/** How long somebody will wait: quotes and the simulation behind the first one. */
@NullMarked
package io.firstcome.api.waittime;

import org.jspecify.annotations.NullMarked;
