/** How every refusal and every failure looks to a caller: RFC 9457 problem details with one stable code each. */
@NullMarked
package io.firstcome.platform.problem;

import org.jspecify.annotations.NullMarked;
