/** Tests of looking after the accounts of a salon, on both databases and on two nodes. */
@NullMarked
package io.firstcome.command.account;

import org.jspecify.annotations.NullMarked;
