/** The product as somebody outside has it: a process of its own, spoken to over HTTP. */
@NullMarked
package io.firstcome.load.product;

import org.jspecify.annotations.NullMarked;
