/** Tests of the read side over real Redis, real log, real HTTP and real sockets. */
@NullMarked
package io.firstcome.query.push;

import org.jspecify.annotations.NullMarked;
