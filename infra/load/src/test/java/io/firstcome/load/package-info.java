/** Tests of the package of the same name. */
@NullMarked
package io.firstcome.load;

import org.jspecify.annotations.NullMarked;
