/** Real databases for tests, shared with the test code of other modules. */
@NullMarked
package io.firstcome.platform.database;

import org.jspecify.annotations.NullMarked;
