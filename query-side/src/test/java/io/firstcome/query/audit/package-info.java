/** Tests of what an auditor is told. */
@NullMarked
package io.firstcome.query.audit;

import org.jspecify.annotations.NullMarked;
