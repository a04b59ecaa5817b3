/** Tokens: what a customer is called by. */
@NullMarked
package io.firstcome.command.token;

import org.jspecify.annotations.NullMarked;
