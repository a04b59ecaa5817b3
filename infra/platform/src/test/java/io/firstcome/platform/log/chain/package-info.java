/** Every kind of tampering is seen. */
@NullMarked
package io.firstcome.platform.log.chain;

import org.jspecify.annotations.NullMarked;
