/** A wait in words. It was reckoned for a moment; what is left of it grows shorter by itself. */
import { secondsSince } from "./clock.js";
import { clockTime, minutes, t } from "./text.js";

/**
 * What is left of a quote.
 *
 * @param {{lowSeconds: number, highSeconds: number}} quote
 * @param {string} asOf the instant it was reckoned for
 * @returns {{low: number, high: number}} seconds, 0 or more
 */
export function waitLeft(quote, asOf) {
  const gone = secondsSince(asOf);
  return { low: Math.max(0, quote.lowSeconds - gone), high: Math.max(0, quote.highSeconds - gone) };
}

/** A range in minutes, or one number where both ends are the same; `none` is said where nothing is left. */
export function range({ low, high }, none = t("wait.none")) {
  const [least, most] = [low < 30 ? 0 : minutes(low), minutes(high)];
  if (high === 0) return none;
  if (least === 0) return t("wait.below", { count: most });
  return least === most ? t("wait.about", { count: most }) : t("wait.range", { low: least, high: most });
}

/** When that is by the clock. */
export function byTheClock(quote, asOf) {
  const at = (seconds) => Date.parse(asOf) + seconds * 1000;
  const [from, until] = [clockTime(at(quote.lowSeconds)), clockTime(at(quote.highSeconds))];
  return from === until ? t("wait.at", { time: from }) : t("wait.between", { from, until });
}

/** How long ago an instant was, in words. */
export function ago(instant) {
  const seconds = secondsSince(instant);
  return seconds < 60 ? t("age.now") : t("age.minutes", { count: Math.floor(seconds / 60) });
}
