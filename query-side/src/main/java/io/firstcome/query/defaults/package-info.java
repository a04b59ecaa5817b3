/** What a process that answers questions wants of its frameworks beside what every process wants. */
@NullMarked
package io.firstcome.query.defaults;

import org.jspecify.annotations.NullMarked;
