/** How soon after its start the product answers. */
@NullMarked
package io.firstcome.load.start;

import org.jspecify.annotations.NullMarked;
