/** Tests of the package of the same name. */
@NullMarked
package io.firstcome.load.durable;

import org.jspecify.annotations.NullMarked;
