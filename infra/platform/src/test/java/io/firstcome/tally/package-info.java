/** An aggregate for tests of the log, outside of every package that an application scans. */
@NullMarked
package io.firstcome.tally;

import org.jspecify.annotations.NullMarked;
