/** Says what is new, once: who joined, in words for screen readers and as a tone for everybody else. */
import { t } from "../core/text.js";
import { ring } from "./sound.js";
import { change, state } from "./state.js";
import { present, who } from "./view.js";

/** The last place in the log at which somebody known joined; tickets are numbered as they come. */
let known = null;

/** A different queue is shown from now on: nothing of it is news. */
export function beginAnew() {
  known = null;
}

/** @param {object} queue the newest */
export function tell(queue) {
  const everybody = [queue.waiting, queue.called, queue.inService, queue.skipped, queue.noShow ?? []].flat();
  const before = known;
  known = new Set([...(before ?? []), ...everybody.map((one) => one.ticketId)]);
  if (!before) return;
  const joined = present(queue).filter((one) => !before.has(one.ticketId));
  if (joined.length === 0) return;
  if (state.sound) ring();
  change({ said: t("staff.news.joined", { count: joined.length, who: joined.map(who).join(", ") }) });
}
