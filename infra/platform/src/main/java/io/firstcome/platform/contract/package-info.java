/** The HTTP contract as OpenAPI: what endpoints say of themselves, and what is true of all of them. */
@NullMarked
package io.firstcome.platform.contract;

import org.jspecify.annotations.NullMarked;
