/** JSON as it travels over HTTP: requests are read strictly. */
@NullMarked
package io.firstcome.platform.json;

import org.jspecify.annotations.NullMarked;
