/** What an operator sees of the running product. */
@NullMarked
package io.firstcome.standalone.operation;

import org.jspecify.annotations.NullMarked;
