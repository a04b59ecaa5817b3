package io.firstcome.seeded.query.wall;

import io.firstcome.seeded.command.wall.CommandSideThatPeeksAtTheQuerySide;
import org.jspecify.annotations.Nullable;

/** A projection that asks a rule. */
public final class QuerySideThatPeeksAtTheCommandSide {

    @Nullable
    CommandSideThatPeeksAtTheQuerySide rule;
}
