/** What a long history costs: to import it, and to make the read models anew from it. */
@NullMarked
package io.firstcome.load.history;

import org.jspecify.annotations.NullMarked;
