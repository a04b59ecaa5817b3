/** Puts the log together from the settings: store, doorbell, Axon's beans over it. */
@NullMarked
package io.firstcome.platform.log.config;

import org.jspecify.annotations.NullMarked;
