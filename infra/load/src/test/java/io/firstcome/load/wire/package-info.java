/** Tests of the package of the same name. */
@NullMarked
package io.firstcome.load.wire;

import org.jspecify.annotations.NullMarked;
