/** What the events of a day mean. */
@NullMarked
package io.firstcome.api.queue;

import org.jspecify.annotations.NullMarked;
