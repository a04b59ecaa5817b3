/** How a salon's days went, in figures: waits, quotes, who was served, and the use of priority starts. */
@NullMarked
package io.firstcome.api.figures;

import org.jspecify.annotations.NullMarked;
