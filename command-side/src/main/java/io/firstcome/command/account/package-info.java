/** Looking after the accounts of a salon: inviting people, giving them roles, disabling accounts, and who did that when. */
@NullMarked
package io.firstcome.command.account;

import org.jspecify.annotations.NullMarked;
