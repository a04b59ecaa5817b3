/** The live queue: how it is rendered, kept close and served. */
@NullMarked
package io.firstcome.query.queue;

import org.jspecify.annotations.NullMarked;
