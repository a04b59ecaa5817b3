/** Whether a node that takes commands is alive and ready. */
@NullMarked
package io.firstcome.command.health;

import org.jspecify.annotations.NullMarked;
