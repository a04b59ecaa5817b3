/** How long an update takes to the screens. */
@NullMarked
package io.firstcome.load.push;

import org.jspecify.annotations.NullMarked;
