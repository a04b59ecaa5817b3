/** How tokens are drawn. */
@NullMarked
package io.firstcome.command.token;

import org.jspecify.annotations.NullMarked;
