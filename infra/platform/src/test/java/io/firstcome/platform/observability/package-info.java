/** Tests of what operators see. */
@NullMarked
package io.firstcome.platform.observability;

import org.jspecify.annotations.NullMarked;
