/** What the tests of the read side start and write with. */
@NullMarked
package io.firstcome.query;

import org.jspecify.annotations.NullMarked;
