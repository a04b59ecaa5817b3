/** Cheap clients: many connections on one thread, so that what is measured is the server and not the one who asks. */
@NullMarked
package io.firstcome.load.wire;

import org.jspecify.annotations.NullMarked;
