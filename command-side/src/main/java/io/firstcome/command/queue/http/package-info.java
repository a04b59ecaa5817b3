/** What staff do at the counter, over HTTP: one small endpoint per group of commands. */
@NullMarked
package io.firstcome.command.queue.http;

import org.jspecify.annotations.NullMarked;
