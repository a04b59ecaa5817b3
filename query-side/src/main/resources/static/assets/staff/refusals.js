/** Says in words why something was refused. */
import { t } from "../core/text.js";
import { clockTime } from "./clock.js";
import { chairName, ticketOf, who } from "./view.js";

const FASTER = new Set([
  "TICKET_ALREADY_STARTED",
  "TICKET_ALREADY_COMPLETED",
  "TICKET_ALREADY_LEFT",
  "TICKET_NOT_IN_SERVICE",
  "TICKET_NOT_WAITING",
  "TICKET_NOT_SKIPPED",
  "TICKET_NOT_NO_SHOW",
  "CHAIR_OCCUPIED",
  "CHAIR_CLOSED",
  "CHAIR_ON_BREAK",
  "CHAIR_ALREADY_OPEN",
  "CHAIR_NOT_ON_BREAK",
  "CHAIR_HAS_CALLED_SOMEBODY",
  "NOT_NEXT_IN_LINE",
  "NOBODY_WAITING",
  "DAY_CLOSED",
  "JOINING_ALREADY_PAUSED",
  "JOINING_NOT_PAUSED",
]);

/** Whether the rule would have let it pass a moment ago: somebody else did something first. */
export function isSomebodyFaster(problem) {
  return FASTER.has(problem.code);
}

/** @param {import("../core/api.js").Problem} problem */
export function inWords(problem) {
  if (problem.status === 0 || problem.code === "OUTCOME_UNKNOWN") return t("staff.unknown");
  if (!isSomebodyFaster(problem)) return rule(problem);
  const happened = whatHappened(problem);
  return happened ? `${happened} ${t("staff.refused.upToDate")}` : `${rule(problem)} ${t("staff.refused.faster")}`;
}

function rule(problem) {
  const { chairId, ticketId, nextToken, calledToChairId, limit, used } = problem.facts;
  const token = nextToken ?? ticketOf(ticketId)?.token ?? "";
  if (problem.code === "NOT_NEXT_IN_LINE" && calledToChairId) return t("staff.refused.calledElsewhere", { chair: chairName(calledToChairId) });
  if (problem.code === "NOT_NEXT_IN_LINE" && !nextToken) return t("staff.refused.NOBODY_WAITING");
  return known(`staff.refused.${problem.code}`, { chair: chairName(chairId), token, limit, used }) ?? problem.message;
}

/** Who did what in the meantime, as far as the product says so. */
function whatHappened({ facts }) {
  const { done, doneBy, doneAt, doneChairId, doneTicketId } = facts;
  if (!done) return "";
  const ticket = ticketOf(doneTicketId);
  const values = {
    by: doneBy ?? t("staff.late.customer"),
    time: clockTime(doneAt),
    chair: chairName(doneChairId),
    who: ticket ? who(ticket) : (facts.doneToken ?? ""),
  };
  return known(`staff.late.${done}`, values) ?? "";
}

/** A text, or null where the language files have none under this key. */
function known(key, values) {
  const text = t(key, values);
  return text === key ? null : text;
}
