/** Tests of the package of the same name. */
@NullMarked
package io.firstcome.load.bench;

import org.jspecify.annotations.NullMarked;
