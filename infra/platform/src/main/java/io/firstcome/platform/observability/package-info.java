/** What operators see: request and trace ids, health groups, metrics, and sentences about wrong settings. */
@NullMarked
package io.firstcome.platform.observability;

import org.jspecify.annotations.NullMarked;
