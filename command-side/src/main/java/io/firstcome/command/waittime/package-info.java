/** Which wait prediction is in use. */
@NullMarked
package io.firstcome.command.waittime;

import org.jspecify.annotations.NullMarked;
