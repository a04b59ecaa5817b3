/** Follows the log and keeps the read models in Redis; makes them anew where Redis lost them. */
@NullMarked
package io.firstcome.query.projection;

import org.jspecify.annotations.NullMarked;
