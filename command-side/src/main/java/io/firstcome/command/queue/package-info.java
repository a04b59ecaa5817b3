/** The queue of one salon on one business day: one class per use case with its rules, and the aggregate that asks them. */
@NullMarked
package io.firstcome.command.queue;

import org.jspecify.annotations.NullMarked;
