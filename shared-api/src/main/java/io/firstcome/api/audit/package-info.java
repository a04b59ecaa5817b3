/** Questions of auditors and their answers. */
@NullMarked
package io.firstcome.api.audit;

import org.jspecify.annotations.NullMarked;
