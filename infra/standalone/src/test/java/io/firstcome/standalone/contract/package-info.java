/** Tests of the HTTP contract of both sides together. */
@NullMarked
package io.firstcome.standalone.contract;

import org.jspecify.annotations.NullMarked;
