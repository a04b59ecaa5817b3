/** What the document of the HTTP contract tells beyond the types: whole answers. */
@NullMarked
package io.firstcome.query.contract;

import org.jspecify.annotations.NullMarked;
