/** Test fixtures shared by the modules. */
@NullMarked
package io.firstcome.platform;

import org.jspecify.annotations.NullMarked;
