/** Forgetting customers, on the whole product. */
@NullMarked
package io.firstcome.standalone.customer;

import org.jspecify.annotations.NullMarked;
