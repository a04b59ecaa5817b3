/** Sends each new version of a live queue to everybody who watches it. */
@NullMarked
package io.firstcome.query.push;

import org.jspecify.annotations.NullMarked;
