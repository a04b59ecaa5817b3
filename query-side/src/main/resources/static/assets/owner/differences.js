/** Compares settings field by field: the same model says what changed, in words, and puts single changes onto others. */
import { reasonName } from "../core/reasons.js";
import { t } from "../core/text.js";
import { WEEKDAYS, isolated, listing, number, roleName, weekday } from "./words.js";

/**
 * @typedef {object} Field one thing that can be decided on its own
 * @property {string} key
 * @property {() => string} label
 * @property {(settings: object) => unknown} get null where the settings do not have it
 * @property {(settings: object, value: unknown) => void} set
 * @property {(value: any) => string} say
 */

/** Whether two values of a field are the same. */
export function same(one, other) {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** The fields in which these settings differ. */
export function differences(before, after) {
  return fieldsOf(before, after).filter((field) => !same(field.get(before), field.get(after)));
}

/** Every field that any of these settings has. */
export function fieldsOf(...all) {
  return [
    plain("name"),
    plain("zone"),
    plain("dayCutOver"),
    plain("capacity", number),
    ...entries(all, "chairs", "chairId", (chair) => chair.name || chair.chairId),
    order(all, "chairs", "chairId", (chair) => chair.name || chair.chairId),
    ...entries(all, "services", "code", (service) => t("owner.say.service", { name: isolated(service.name), minutes: number(service.seconds / 60, 1) })),
    order(all, "services", "code", (service) => service.name),
    ...WEEKDAYS.map(hoursOn),
    policy("dailyLimit", number),
    policy("dailyLimitPerStaff", number),
    policy("reasons", (codes) => listing(codes.map(reasonName)), sorted),
    policy("roles", (roles) => listing(roles.map(roleName)), sorted),
    ...headStarts(all),
  ];
}

function sorted(values) {
  return [...values].sort();
}

function plain(name, say = (value) => String(value)) {
  return { key: name, label: () => t(`owner.field.${name}`), get: (one) => one[name], set: (one, value) => (one[name] = value), say };
}

function policy(name, say, order = (value) => value) {
  return {
    key: `priorityPolicy.${name}`,
    label: () => t(`owner.field.${name}`),
    get: ({ priorityPolicy }) => order(priorityPolicy[name]),
    set: ({ priorityPolicy }, value) => (priorityPolicy[name] = value),
    say,
  };
}

/** Chairs and services: each is told from others by its code, whatever it is called. */
function entries(all, list, id, say) {
  return idsOf(all, (one) => one[list], id).map((code) => entry(list, id, code, say, all));
}

function headStarts(all) {
  const say = (one) => t("owner.minutes", { minutes: number(one.seconds / 60, 1) });
  return idsOf(all, (one) => one.priorityPolicy.headStarts, "priorityClass").map((code) => ({
    ...entry("headStarts", "priorityClass", code, say, all, (one) => one.priorityPolicy),
    label: () => t("owner.field.headStart", { name: isolated(code) }),
  }));
}

function entry(list, id, code, say, all, holder = (one) => one) {
  const find = (one) => holder(one)[list].find((each) => each[id] === code);
  const named = () => all.map(find).find(Boolean)?.name || code;
  return {
    key: `${list}.${code}`,
    label: () => t(`owner.field.${list}.one`, { name: isolated(named()) }),
    get: (one) => find(one) ?? null,
    set: (one, value) => put(holder(one), list, find(one), value),
    say: (value) => (value ? say(value) : t("owner.say.absent")),
  };
}

function put(holder, list, old, value) {
  const kept = holder[list].filter((each) => each !== old);
  const at = old ? holder[list].indexOf(old) : kept.length;
  holder[list] = value ? [...kept.slice(0, at), value, ...kept.slice(at)] : kept;
}

/** The order of those that all have; who came or went is another matter. */
function order(all, list, id, say) {
  const common = (one) => one[list].filter((each) => all.every((other) => other[list].some((same) => same[id] === each[id])));
  const nameOf = (code) => say(all[all.length - 1][list].find((each) => each[id] === code));
  return {
    key: `${list}.order`,
    label: () => t(`owner.field.${list}.order`),
    get: (one) => common(one).map((each) => each[id]),
    set: (one, codes) => {
      const rest = one[list].filter((each) => !codes.includes(each[id]));
      one[list] = [...codes.map((code) => one[list].find((each) => each[id] === code)).filter(Boolean), ...rest];
    },
    say: (codes) => listing(codes.map(nameOf)),
  };
}

function hoursOn(day) {
  const on = (one) => one.openingHours.filter((each) => each.day === day).sort((a, b) => a.opens.localeCompare(b.opens));
  return {
    key: `openingHours.${day}`,
    label: () => t("owner.field.hoursOn", { day: weekday(day) }),
    get: (one) => on(one).map(({ opens, closes }) => ({ opens, closes })),
    set: (one, ranges) => {
      one.openingHours = [...one.openingHours.filter((each) => each.day !== day), ...ranges.map((range) => ({ day, ...range }))];
    },
    say: (ranges) => listing(ranges.map(({ opens, closes }) => t("owner.say.hours", { opens, closes }))),
  };
}

function idsOf(all, listOf, id) {
  return [...new Set(all.flatMap((one) => listOf(one).map((each) => each[id])))];
}
