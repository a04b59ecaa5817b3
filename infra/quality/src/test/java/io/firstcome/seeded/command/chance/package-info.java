/** Rules that answer differently each time. */
@NullMarked
package io.firstcome.seeded.command.chance;

import org.jspecify.annotations.NullMarked;
