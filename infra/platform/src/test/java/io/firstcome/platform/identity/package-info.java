/** Tests of sign-in, rights, tracking tokens and contacts. */
@NullMarked
package io.firstcome.platform.identity;

import org.jspecify.annotations.NullMarked;
