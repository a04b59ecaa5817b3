/** The whole product as tests start it, stop it and speak to it. */
@NullMarked
package io.firstcome.standalone.product;

import org.jspecify.annotations.NullMarked;
