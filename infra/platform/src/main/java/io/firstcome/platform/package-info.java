/** What both sides need of the outside world. */
@NullMarked
package io.firstcome.platform;

import org.jspecify.annotations.NullMarked;
