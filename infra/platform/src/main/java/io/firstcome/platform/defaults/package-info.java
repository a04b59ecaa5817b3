/** What every Firstcome process wants of its frameworks, unless an operator says otherwise. */
@NullMarked
package io.firstcome.platform.defaults;

import org.jspecify.annotations.NullMarked;
