/** What the read models are called in Redis, and whether they can be trusted right now. */
@NullMarked
package io.firstcome.query.models;

import org.jspecify.annotations.NullMarked;
