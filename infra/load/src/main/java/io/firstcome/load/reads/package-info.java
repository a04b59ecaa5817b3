/** What reading the live queue costs. */
@NullMarked
package io.firstcome.load.reads;

import org.jspecify.annotations.NullMarked;
