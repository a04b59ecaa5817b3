/** What becomes of changed settings, from the owner to the screens. */
@NullMarked
package io.firstcome.standalone.settings;

import org.jspecify.annotations.NullMarked;
