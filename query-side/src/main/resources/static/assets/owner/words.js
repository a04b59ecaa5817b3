/** Settings, numbers and moments in words. */
import { language, t } from "../core/text.js";

export const WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
/** A Monday, to name weekdays by. */
const FIRST_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** The name of a day of the week, such as {@code MONDAY}. */
export function weekday(name) {
  const date = new Date(FIRST_MONDAY + WEEKDAYS.indexOf(name) * DAY);
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(date);
}

/** A business day such as `2026-11-23`, as short as can be understood. */
export function shortDay(day) {
  return dayBy({ day: "numeric", month: "short" }, day);
}

/** A business day in a table. */
export function tableDay(day) {
  return dayBy({ weekday: "short", day: "numeric", month: "short" }, day);
}

/** A business day with its day of the week. */
export function longDay(day) {
  return dayBy({ weekday: "short", day: "numeric", month: "short", year: "numeric" }, day);
}

function dayBy(format, day) {
  return new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** A full hour of the clock. */
export function hour(number) {
  const date = new Date(FIRST_MONDAY + number * 3_600_000);
  return new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(date);
}

/** An instant by the clock of the salon. */
export function moment(instant, zone) {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone: zone }).format(new Date(instant));
}

export function number(value, digits = 0) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** Minutes, to a tenth where they are few. */
export function minutesOf(seconds) {
  return number(seconds / 60, seconds < 600 ? 1 : 0);
}

export function percent(part, whole) {
  return new Intl.NumberFormat(language, { style: "percent" }).format(whole === 0 ? 0 : part / whole);
}

/** A name in the middle of a sentence, which must not turn the words around it where those run from right to left. */
export function isolated(name) {
  return document.documentElement.dir === "rtl" ? `\u2068${name}\u2069` : name;
}

export function listing(values) {
  return values.length === 0 ? t("owner.nothing") : new Intl.ListFormat(language, { type: "unit", style: "short" }).format(values);
}

export function roleName(role) {
  const name = t(`owner.role.${role}`);
  return name === `owner.role.${role}` ? role : name;
}
