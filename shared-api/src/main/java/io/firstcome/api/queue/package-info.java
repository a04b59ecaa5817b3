/** One salon's queue on one business day: its commands, events, views and the fold that gives the events their meaning. */
@NullMarked
package io.firstcome.api.queue;

import org.jspecify.annotations.NullMarked;
