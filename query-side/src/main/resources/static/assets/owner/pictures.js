/** The four pictures: what each shows, says in a sentence, and has for a table. */
import { t } from "../core/text.js";
import { bars, limits, line } from "./chart.js";
import { fillOf } from "./patterns.js";
import { hour, longDay, minutesOf, percent, shortDay } from "./words.js";

/**
 * @typedef {object} Days what was asked for
 * @property {string} salonId
 * @property {string[]} dates all of them, in order
 * @property {Map<string, object>} byDate the figures of those on which anything happened
 */

/** Each day's figures, or null for a day on which nothing happened. */
function each({ dates, byDate }, value) {
  return dates.map((date) => (byDate.has(date) ? value(byDate.get(date)) : null));
}

function all({ byDate }) {
  return [...byDate.values()];
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

const inMinutes = (seconds) => seconds / 60;

function fileName(days, picture) {
  return `firstcome-${days.salonId}-${picture}-${days.dates[0]}-${days.dates[days.dates.length - 1]}.csv`;
}

/** Waits by the hour in which people joined. */
export function waits(days) {
  const hours = new Map();
  for (const one of all(days).flatMap((day) => day.hours)) {
    const known = hours.get(one.hour) ?? { served: 0, waited: 0, longest: 0 };
    hours.set(one.hour, {
      served: known.served + one.served,
      waited: known.waited + one.waitedSeconds,
      longest: Math.max(known.longest, one.longestWaitSeconds),
    });
  }
  const found = [...hours.keys()].sort((a, b) => a - b);
  const mean = (one) => hours.get(one).waited / hours.get(one).served;
  const worst = found.reduce((best, one) => (best === null || mean(one) > mean(best) ? one : best), null);
  const axis = found.length === 0 ? [] : Array.from({ length: found[found.length - 1] - found[0] + 1 }, (_, index) => found[0] + index);
  const perHour = (value) => axis.map((one) => (hours.has(one) ? value(one) : null));
  return {
    name: "waits",
    empty: found.length === 0,
    says: () => t("owner.waits.says", { hour: hour(worst), minutes: minutesOf(mean(worst)) }),
    legend: [
      ["solid", "accent", "owner.waits.mean"],
      ["point", "ink", "owner.waits.longest"],
    ],
    plots: [
      {
        make: (look) => ({
          data: [axis, perHour((one) => inMinutes(mean(one))), perHour((one) => inMinutes(hours.get(one).longest))],
          series: [bars(look.accent, look.accent), { ...line(look.ink, { em: look.em }), width: 0, stroke: look.ink, paths: () => null }],
          label: hour,
        }),
      },
    ],
    table: {
      name: fileName(days, "waits"),
      columns: [t("owner.column.hour"), t("owner.column.served"), t("owner.column.mean"), t("owner.column.longest")],
      rows: found.map((one) => [`${String(one).padStart(2, "0")}:00`, hours.get(one).served, inMinutes(mean(one)), inMinutes(hours.get(one).longest)]),
    },
  };
}

/** What people were told against how long they waited. */
export function quotes(days) {
  const told = all(days).map((day) => day.quotes).filter(Boolean);
  const served = sum(told.map((one) => one.served));
  const kept = served - sum(told.map((one) => one.shorter + one.longer));
  const mean = (field) => each(days, (day) => (day.quotes ? inMinutes(day.quotes[field] / day.quotes.served) : null));
  return {
    name: "quotes",
    empty: served === 0,
    says: () => t("owner.quotes.says", { count: served, share: percent(kept, served) }),
    legend: [
      ["line", "accent", "owner.quotes.waited"],
      ["dashed", "ink", "owner.quotes.expected"],
      ["band", "quiet", "owner.quotes.band"],
    ],
    plots: [
      {
        make: (look) => ({
          data: [days.dates.map((_, index) => index), mean("highSeconds"), mean("lowSeconds"), mean("expectedSeconds"), mean("waitedSeconds")],
          series: [
            { ...line(look.quiet, { em: look.em, points: false }), width: 0.5 },
            { ...line(look.quiet, { em: look.em, points: false }), width: 0.5 },
            line(look.ink, { em: look.em, dash: [8, 5], points: false }),
            line(look.accent, { em: look.em }),
          ],
          bands: [{ series: [1, 2], fill: transparent(look.quiet) }],
          label: (x) => shortDay(days.dates[x]),
        }),
      },
    ],
    table: {
      name: fileName(days, "quotes"),
      columns: ["day", "quoted", "expected", "low", "high", "waited"].map((column) => t(`owner.column.${column}`)),
      rows: days.dates
        .filter((date) => days.byDate.get(date)?.quotes)
        .map((date) => {
          const one = days.byDate.get(date).quotes;
          const each = ["expectedSeconds", "lowSeconds", "highSeconds", "waitedSeconds"];
          return [date, one.served, ...each.map((field) => inMinutes(one[field] / one.served))];
        }),
    },
  };
}

/** A colour of the page, mostly seen through. */
function transparent(colour) {
  return `color-mix(in srgb, ${colour} 22%, transparent)`;
}

/** What became of everybody who joined. */
export function outcomes(days) {
  const count = (field) => sum(all(days).map((day) => day[field]));
  const stacked = (fields) => each(days, (day) => sum(fields.map((field) => day[field])));
  return {
    name: "outcomes",
    empty: count("joined") === 0,
    says: () => t("owner.outcomes.says", { joined: count("joined"), served: count("served"), left: count("left"), noShows: count("noShows") }),
    legend: [
      ["solid", "accent", "owner.outcomes.served"],
      ["hatched", "ink", "owner.outcomes.left"],
      ["dotted", "alarm", "owner.outcomes.noShows"],
    ],
    plots: [
      {
        make: (look) => ({
          data: [days.dates.map((_, index) => index), stacked(["served", "left", "noShows"]), stacked(["served", "left"]), stacked(["served"])],
          series: [
            bars(() => fillOf("dotted", look, look.alarm), look.alarm),
            bars(() => fillOf("hatched", look, look.ink), look.ink),
            bars(look.accent, look.accent),
          ],
          label: (x) => shortDay(days.dates[x]),
        }),
      },
    ],
    table: {
      name: fileName(days, "outcomes"),
      columns: ["day", "joined", "served", "left", "noShows", "unserved"].map((column) => t(`owner.column.${column}`)),
      rows: days.dates
        .filter((date) => days.byDate.has(date))
        .map((date) => {
          const { joined, served, left, noShows, unserved } = days.byDate.get(date);
          return [date, joined, served, left, noShows, unserved];
        }),
    },
  };
}

/** Priority starts: of the salon as a whole, and of each member of staff, each against its limit. */
export function priority(days) {
  const names = new Map(all(days).flatMap((day) => day.priority.staff.map((one) => [one.accountId, one.username ?? one.accountId])));
  const used = sum(all(days).map((day) => day.priority.starts));
  const denied = sum(all(days).map((day) => day.priority.denied));
  const startsOf = (day, account) => day.priority.staff.find((one) => one.accountId === account)?.starts ?? 0;
  const totalOf = (account) => sum(all(days).map((day) => startsOf(day, account)));
  const accounts = [...names.keys()].sort((a, b) => totalOf(b) - totalOf(a));
  const plot = (title, starts, limit) => ({
    title,
    low: true,
    make: (look) => ({
      data: [days.dates.map((_, index) => index), each(days, (day) => starts(day) || null), each(days, limit)],
      series: [bars(look.accent, look.accent), { paths: () => null, points: { show: false } }],
      label: (x) => shortDay(days.dates[x]),
      draw: limits(each(days, limit), look.alarm),
    }),
  });
  return {
    name: "priority",
    empty: days.byDate.size === 0,
    says: () => t("owner.priority.says", { count: used, denied }),
    legend: [
      ["solid", "accent", "owner.priority.starts"],
      ["line", "alarm", "owner.priority.limit"],
    ],
    plots: [
      plot(t("owner.priority.salon"), (day) => day.priority.starts, (day) => day.priority.limit),
      ...accounts.map((one) => plot(names.get(one), (day) => startsOf(day, one), (day) => day.priority.limitPerStaff)),
    ],
    table: {
      name: fileName(days, "priority"),
      columns: ["day", "who", "starts", "limit", "denied"].map((column) => t(`owner.column.${column}`)),
      rows: days.dates.filter((date) => days.byDate.has(date)).flatMap((date) => {
        const { starts, limit, limitPerStaff, denied: refused, staff } = days.byDate.get(date).priority;
        return [[date, t("owner.priority.salon"), starts, limit, refused], ...staff.map((one) => [date, one.username ?? one.accountId, one.starts, limitPerStaff, null])];
      }),
    },
  };
}

/** The days as a heading says them. */
export function span({ dates }) {
  return t("owner.figures.span", { from: longDay(dates[0]), to: longDay(dates[dates.length - 1]) });
}
