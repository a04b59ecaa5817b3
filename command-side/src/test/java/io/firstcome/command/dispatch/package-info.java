/** Tests that each change happens once. */
@NullMarked
package io.firstcome.command.dispatch;

import org.jspecify.annotations.NullMarked;
