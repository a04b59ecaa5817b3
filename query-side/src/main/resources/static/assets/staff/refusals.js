/** Says in words why something was refused. */
import { clockTime, t } from "../core/text.js";
import { chairName, ticketOf } from "./view.js";

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
]);

/** Whether the rule would have let it pass a moment ago: somebody else did something first. */
export function isSomebodyFaster(problem) {
  return FASTER.has(problem.code);
}

/** @param {import("../core/api.js").Problem} problem */
export function inWords(problem) {
  if (problem.status === 0 || problem.code === "OUTCOME_UNKNOWN") return t("staff.unknown");
  const { chairId, ticketId, nextToken, limit, used, resetsAt } = problem.facts;
  const key = `staff.refused.${problem.code}`;
  const said = t(key, {
    chair: chairName(chairId),
    token: nextToken ?? ticketOf(ticketId)?.token ?? "",
    limit,
    used,
    time: resetsAt ? clockTime(resetsAt) : "",
  });
  const what = said === key ? problem.message : said;
  return isSomebodyFaster(problem) ? `${what} ${t("staff.refused.faster")}` : what;
}
