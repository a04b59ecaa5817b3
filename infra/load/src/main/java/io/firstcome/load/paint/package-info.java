/** How long an event takes until somebody can see it. */
@NullMarked
package io.firstcome.load.paint;

import org.jspecify.annotations.NullMarked;
