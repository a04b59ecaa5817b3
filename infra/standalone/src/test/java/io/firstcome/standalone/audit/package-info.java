/** What auditors see of days that were lived here. */
@NullMarked
package io.firstcome.standalone.audit;

import org.jspecify.annotations.NullMarked;
