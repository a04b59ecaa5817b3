/** How a figure is taken: warmed up, in turns with what it is compared with, on a machine that is described. */
@NullMarked
package io.firstcome.load.bench;

import org.jspecify.annotations.NullMarked;
