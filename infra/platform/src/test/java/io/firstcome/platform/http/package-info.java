/** Tests over real HTTP, and what they share. */
@NullMarked
package io.firstcome.platform.http;

import org.jspecify.annotations.NullMarked;
