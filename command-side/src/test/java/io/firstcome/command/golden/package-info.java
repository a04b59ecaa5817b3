/** Stored history stays readable: every event as it was written, and how it is read today. */
@NullMarked
package io.firstcome.command.golden;

import org.jspecify.annotations.NullMarked;
