/** Tests of a salon's settings over HTTP. */
@NullMarked
package io.firstcome.command.salon.http;

import org.jspecify.annotations.NullMarked;
