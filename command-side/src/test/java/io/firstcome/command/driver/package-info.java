/** Drives a day with random commands and compares it with a tiny model of what a fair queue is. */
@NullMarked
package io.firstcome.command.driver;

import org.jspecify.annotations.NullMarked;
