/** Tests of the counter over HTTP. */
@NullMarked
package io.firstcome.command.queue.http;

import org.jspecify.annotations.NullMarked;
