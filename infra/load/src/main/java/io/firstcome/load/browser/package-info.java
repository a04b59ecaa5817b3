/** The browser that this machine has, driven by a program. */
@NullMarked
package io.firstcome.load.browser;

import org.jspecify.annotations.NullMarked;
