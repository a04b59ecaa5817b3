/** Tests of the command side as a whole. */
@NullMarked
package io.firstcome.command;

import org.jspecify.annotations.NullMarked;
