/** One customer's ticket, as its owner sees it. */
@NullMarked
package io.firstcome.query.ticket;

import org.jspecify.annotations.NullMarked;
