/** What a salon may forget about its customers. */
@NullMarked
package io.firstcome.command.customer;

import org.jspecify.annotations.NullMarked;
