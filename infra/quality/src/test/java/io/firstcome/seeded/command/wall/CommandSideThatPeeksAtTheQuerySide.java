package io.firstcome.seeded.command.wall;

import io.firstcome.seeded.query.wall.QuerySideThatPeeksAtTheCommandSide;
import org.jspecify.annotations.Nullable;

/** A rule that asks a read model. */
public final class CommandSideThatPeeksAtTheQuerySide {

    @Nullable
    QuerySideThatPeeksAtTheCommandSide readModel;
}
