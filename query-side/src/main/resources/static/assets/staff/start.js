/** Starting somebody: always by name, so that nobody else is started where another till was faster. */
import { t } from "../core/text.js";
import { act } from "./actions.js";
import { openPriority } from "./priority.js";

export function startNamed(ticket, chairId) {
  return act("start", { chairId, ticketId: ticket.ticketId }, { instead: (problem) => priorityInstead(problem, ticket, chairId) });
}

/** Where somebody else goes first there is one way left, which counts. */
function priorityInstead({ code, facts }, ticket, chairId) {
  if (code !== "NOT_NEXT_IN_LINE" || !facts.nextTicketId) return undefined;
  return { label: t("staff.priority.of", { token: ticket.token }), tapped: () => openPriority(ticket, chairId) };
}
