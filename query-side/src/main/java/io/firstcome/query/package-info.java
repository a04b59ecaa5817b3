/** Projections, queries, push, audit and web pages. */
@NullMarked
package io.firstcome.query;

import org.jspecify.annotations.NullMarked;
