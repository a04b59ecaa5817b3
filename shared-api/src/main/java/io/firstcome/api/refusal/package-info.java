/** Refusals: one stable code per rule. */
@NullMarked
package io.firstcome.api.refusal;

import org.jspecify.annotations.NullMarked;
