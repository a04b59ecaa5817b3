/** What an auditor asks of the log itself: who was taken before whom, what was recorded, whether it was rewritten. */
@NullMarked
package io.firstcome.query.audit;

import org.jspecify.annotations.NullMarked;
