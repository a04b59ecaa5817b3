/** A salon's settings: the rules for them, and where the queues find those in force. */
@NullMarked
package io.firstcome.command.salon;

import org.jspecify.annotations.NullMarked;
