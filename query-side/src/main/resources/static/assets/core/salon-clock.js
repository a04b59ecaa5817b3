/** Times of day as the clock on the salon's wall shows them, wherever the browser believes to be. */
import { region } from "./text.js";

const ITS_OFFSET = /(?:Z|([+-])(\d\d):(\d\d))$/;
const MINUTE = 60_000;

/** How far the salon is ahead of UTC, in milliseconds; null where no salon has been heard of yet. */
let ahead = null;

/** Takes in the offset of an instant that the product has told of this salon, such as `2026-11-28T20:05:00+13:00`. */
export function setClock(instant) {
  ahead = offsetOf(instant);
}

/**
 * The time of day of an instant.
 *
 * @param {string | number} instant ISO 8601, shown in its own offset; or milliseconds since 1970, shown in that of the
 *   salon, or of the browser as long as no salon was heard of
 */
export function clockTime(instant) {
  const offset = typeof instant === "number" ? ahead : offsetOf(instant);
  const format = { hour: "numeric", minute: "2-digit", timeZone: offset === null ? undefined : "UTC" };
  return new Intl.DateTimeFormat(region(), format).format(new Date(new Date(instant).getTime() + (offset ?? 0)));
}

function offsetOf(instant) {
  const found = ITS_OFFSET.exec(instant);
  if (!found) return null;
  const [, sign, hours, minutes] = found;
  return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE : 0;
}
