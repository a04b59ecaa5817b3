/** The pages that people look at; what they show they ask for over HTTP like any other client. */
@NullMarked
package io.firstcome.query.page;

import org.jspecify.annotations.NullMarked;
