/** What a salon knows of a customer, and how it forgets that. */
@NullMarked
package io.firstcome.api.customer;

import org.jspecify.annotations.NullMarked;
