/** The HTTP edge alone as an application for tests; not below the packages that the sides scan. */
@NullMarked
package io.firstcome.edge;

import org.jspecify.annotations.NullMarked;
