/** Priority starts: who is pulled to the front, why, at whose cost, and how often. */
@NullMarked
package io.firstcome.command.priority;

import org.jspecify.annotations.NullMarked;
