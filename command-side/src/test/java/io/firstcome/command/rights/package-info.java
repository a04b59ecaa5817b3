/** Tests of who may do what on the command side. */
@NullMarked
package io.firstcome.command.rights;

import org.jspecify.annotations.NullMarked;
