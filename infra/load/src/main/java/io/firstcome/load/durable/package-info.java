/** What a durable command costs: the same aggregate, bus and serializer over two event stores. */
@NullMarked
package io.firstcome.load.durable;

import org.jspecify.annotations.NullMarked;
