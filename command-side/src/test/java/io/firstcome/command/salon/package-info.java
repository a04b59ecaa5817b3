/** A salon's settings, given and when and then. */
@NullMarked
package io.firstcome.command.salon;

import org.jspecify.annotations.NullMarked;
