/** A package named after no feature. */
@NullMarked
package io.firstcome.seeded.command.util;

import org.jspecify.annotations.NullMarked;
