/**
 * The event log: commits in gap-free order, chained by hash, appended in groups, read by position.
 *
 * <p>This package holds the nouns and the port; {@link io.firstcome.platform.log.CommitLog} is what the rest of the
 * product reads through.
 */
@NullMarked
package io.firstcome.platform.log;

import org.jspecify.annotations.NullMarked;
