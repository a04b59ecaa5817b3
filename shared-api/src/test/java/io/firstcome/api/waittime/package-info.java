/** How long a wait is said to be. */
@NullMarked
package io.firstcome.api.waittime;

import org.jspecify.annotations.NullMarked;
