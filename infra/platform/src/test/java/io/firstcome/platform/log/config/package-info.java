/** The log started by Spring. */
@NullMarked
package io.firstcome.platform.log.config;

import org.jspecify.annotations.NullMarked;
