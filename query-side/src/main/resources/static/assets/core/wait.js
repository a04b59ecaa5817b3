/** A wait in words. It was reckoned for a moment; what is left of it grows shorter by itself. */
import { now, secondsSince } from "./clock.js";
import { clockTime } from "./salon-clock.js";
import { minutes, t } from "./text.js";

/**
 * What is left of a quote. It grows shorter with the clock until somebody is due; whoever is due and not served yet keeps
 * everybody waiting, so from then on it stands.
 *
 * @param {{expectedSeconds: number, lowSeconds: number, highSeconds: number}} quote
 * @param {string} asOf the instant it was reckoned for
 * @param {{called: {quote?: object}[], waiting: {quote?: object}[]} | null} queue the line at that instant, as far as known
 * @returns {{low: number, high: number, expected: number}} seconds, 0 or more
 */
export function waitLeft(quote, asOf, queue) {
  const gone = Math.min(secondsSince(asOf), firstIsDue(quote, queue));
  const left = (seconds) => Math.max(0, seconds - gone);
  return { low: left(quote.lowSeconds), high: left(quote.highSeconds), expected: left(quote.expectedSeconds) };
}

/** After how many seconds the first of a line is expected to be served. */
function firstIsDue(quote, queue) {
  const line = queue ? [...queue.called, ...queue.waiting] : [];
  return Math.min(quote.expectedSeconds, ...line.map((one) => one.quote?.expectedSeconds ?? 0));
}

/** A range in minutes, or one number where both ends are the same; `none` is said where nothing is left. */
export function range({ low, high }, none = t("wait.none")) {
  const [least, most] = [low < 30 ? 0 : minutes(low), minutes(high)];
  if (high === 0) return none;
  if (least === 0) return t("wait.below", { count: most });
  return least === most ? t("wait.about", { count: most }) : t("wait.range", { low: least, high: most });
}

/** When that is by the clock, for seconds from now on. */
export function byTheClock({ low, high }) {
  const [from, until] = [low, high].map((seconds) => clockTime(now() + seconds * 1000));
  return from === until ? t("wait.at", { time: from }) : t("wait.between", { from, until });
}

/** How long ago an instant was, in words. */
export function ago(instant) {
  const seconds = secondsSince(instant);
  return seconds < 60 ? t("age.now") : t("age.minutes", { count: Math.floor(seconds / 60) });
}
