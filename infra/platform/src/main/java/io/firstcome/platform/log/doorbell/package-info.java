/** How readers learn that the log has grown: at once on this node, at once from others, and by a slow look in any case. */
@NullMarked
package io.firstcome.platform.log.doorbell;

import org.jspecify.annotations.NullMarked;
