/** Times as the clock on the salon's wall shows them, wherever the browser believes to be. */
import { region } from "../core/text.js";
import { state } from "./state.js";

/**
 * The time of day of an instant.
 *
 * @param {string | number} instant ISO 8601, or milliseconds
 */
export function clockTime(instant) {
  return new Intl.DateTimeFormat(region(), { hour: "numeric", minute: "2-digit", timeZone: zone() }).format(new Date(instant));
}

/** A moment that may be on another day: weekday and time. */
export function moment(instant) {
  return new Intl.DateTimeFormat(region(), { weekday: "long", hour: "numeric", minute: "2-digit", timeZone: zone() }).format(new Date(instant));
}

function zone() {
  return state.settings?.zone ?? state.salons?.find((one) => one.salonId === state.salonId)?.zone;
}
