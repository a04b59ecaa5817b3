/** From a request to a durable commit and back: each change happens once, and its answer comes from the log. */
@NullMarked
package io.firstcome.command.dispatch;

import org.jspecify.annotations.NullMarked;
