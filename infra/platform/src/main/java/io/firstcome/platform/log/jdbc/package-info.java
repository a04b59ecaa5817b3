/** Commits in a relational database: one implementation, two dialects. */
@NullMarked
package io.firstcome.platform.log.jdbc;

import org.jspecify.annotations.NullMarked;
