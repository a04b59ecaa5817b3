/** Tests of running what may break. */
@NullMarked
package io.firstcome.platform.attempt;

import org.jspecify.annotations.NullMarked;
