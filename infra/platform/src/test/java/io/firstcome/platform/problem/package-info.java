/** Tests of how refusals and failures look to a caller. */
@NullMarked
package io.firstcome.platform.problem;

import org.jspecify.annotations.NullMarked;
