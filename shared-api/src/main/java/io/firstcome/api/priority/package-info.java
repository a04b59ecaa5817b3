/** Priority starts: who may pull somebody to the front, why, and how often. */
@NullMarked
package io.firstcome.api.priority;

import org.jspecify.annotations.NullMarked;
