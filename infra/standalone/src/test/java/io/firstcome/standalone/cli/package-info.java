/** The command line, against the real product. */
@NullMarked
package io.firstcome.standalone.cli;

import org.jspecify.annotations.NullMarked;
