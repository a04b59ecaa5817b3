/** How commits are found in a database of our own process. */
@NullMarked
package io.firstcome.platform.log.jdbc;

import org.jspecify.annotations.NullMarked;
