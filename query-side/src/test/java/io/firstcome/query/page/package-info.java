/** Pages over real HTTP. */
@NullMarked
package io.firstcome.query.page;

import org.jspecify.annotations.NullMarked;
