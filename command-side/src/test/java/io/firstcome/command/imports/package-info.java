/** Files of visits: what is read, what is refused, what is recorded. */
@NullMarked
package io.firstcome.command.imports;

import org.jspecify.annotations.NullMarked;
