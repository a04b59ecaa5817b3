/** Says what is new, once: who joined, in words for screen readers and as a tone for everybody else. */
import { t } from "../core/text.js";
import { isPending } from "./actions.js";
import { ring } from "./sound.js";
import { change, state } from "./state.js";
import { present, who } from "./view.js";

/** What rests while somebody is put in line here. */
export const WALK_IN = "walk-in";

const WAIT_FOR_ANSWER = 250;

/** Tickets that were seen before. */
let known = null;
/** Tickets of those who were put in line at this counter, where it was told at once. */
let ours = new Set();

/** A different queue is shown from now on: nothing of it is news. */
export function beginAnew() {
  known = null;
  ours = new Set();
}

/** Somebody was put in line here. */
export function isOurs(ticketId) {
  ours.add(ticketId);
}

/** @param {object} queue the newest */
export function tell(queue) {
  const everybody = [queue.waiting, queue.called, queue.inService, queue.skipped, queue.noShow ?? []].flat();
  const before = known;
  known = new Set([...(before ?? []), ...everybody.map((one) => one.ticketId)]);
  if (!before) return;
  const joined = present(queue).filter((one) => !before.has(one.ticketId));
  if (joined.length > 0) announce(joined);
}

/** The frame that shows our own walk-in may be here before its answer, which names the ticket. */
function announce(joined) {
  if (isPending(WALK_IN)) return setTimeout(announce, WAIT_FOR_ANSWER, joined);
  const others = joined.filter((one) => !ours.has(one.ticketId));
  if (others.length === 0) return;
  if (state.sound) ring();
  change({ said: t("staff.news.joined", { count: others.length, who: others.map(who).join(", ") }) });
}
