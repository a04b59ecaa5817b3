/** The time as the product has it: a phone's own clock may be minutes off, and a wait counted by it as well. */

/** A Date header knows whole seconds only, and was on its way for a while. */
const TOO_SMALL = 5_000;

let ahead = 0;

/** Takes in what an answer of the product says about the time. */
export function heed(answer) {
  const told = Date.parse(answer.headers.get("Date") ?? "");
  if (Number.isNaN(told)) return;
  const difference = told - Date.now();
  ahead = Math.abs(difference) < TOO_SMALL ? 0 : difference;
}

/** Milliseconds since 1970. */
export const now = () => Date.now() + ahead;

/**
 * Seconds since an instant, 0 or more.
 *
 * @param {string | number} instant ISO 8601, or milliseconds since 1970
 */
export function secondsSince(instant) {
  return Math.max(0, (now() - new Date(instant)) / 1000);
}
