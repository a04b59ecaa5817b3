/** The history of a salon, read from a file of visits, checked as a whole and recorded day by day. */
@NullMarked
package io.firstcome.command.imports;

import org.jspecify.annotations.NullMarked;
