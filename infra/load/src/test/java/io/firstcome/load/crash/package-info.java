/** Tests of the package of the same name. */
@NullMarked
package io.firstcome.load.crash;

import org.jspecify.annotations.NullMarked;
