/** What an operator asks of a running Firstcome from the command line. */
@NullMarked
package io.firstcome.standalone.cli;

import org.jspecify.annotations.NullMarked;
