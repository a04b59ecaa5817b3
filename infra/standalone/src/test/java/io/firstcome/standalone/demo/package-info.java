/** What a newcomer finds at the first start. */
@NullMarked
package io.firstcome.standalone.demo;

import org.jspecify.annotations.NullMarked;
