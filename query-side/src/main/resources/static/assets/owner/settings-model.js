/** The settings as they are edited: a copy that can be compared, and which of its fields the product refused. */

/** What can be edited; a setting that this page does not know yet is kept and sent back as it was, never reset. */
export function editable(view) {
  const { policyVersion: _, ...settings } = structuredClone(view);
  return { ...settings, chairs: settings.chairs.map((chair) => ({ ...chair, name: chair.name ?? "" })) };
}

/** The same as a request: a chair without a name is called by its code. */
export function asRequest(settings) {
  return { ...settings, chairs: settings.chairs.map(({ name, ...chair }) => (name.trim() === "" ? chair : { ...chair, name })) };
}

/** A code that no other owner makes up at the same moment. */
export function newCode(prefix) {
  const letters = "abcdefghijkmnpqrstuvwxyz23456789";
  return `${prefix}-${Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => letters[byte % letters.length]).join("")}`;
}

/** Which rule a field has to keep; its text tells all of it. The first that fits is meant. */
const RULES = [
  [/^name$|\.name$/, "name"],
  [/^zone$/, "zone"],
  [/dayCutOver$|\.opens$/, "time"],
  [/\.closes$|^openingHours$/, "closes"],
  [/^capacity$/, "capacity"],
  [/^chairs$/, "chairs"],
  [/^services$/, "services"],
  [/^services.*seconds$/, "duration"],
  [/headStarts.*seconds$/, "headStart"],
  [/dailyLimit/, "limit"],
  [/roles/, "roles"],
  [/reasons$/, "reasons"],
  [/headStarts$/, "headStarts"],
  [/reasons\[|chairId$|code$|priorityClass$/, "code"],
];

/** The name of the rule for a field such as `chairs[0].name`; null where none is known. */
export function ruleOf(path) {
  return RULES.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** Numbers that were left empty: the product would take its usual value for some of them, which nobody asked for. */
export function emptyNumbers(settings) {
  const { capacity, services, priorityPolicy } = settings;
  const numbers = {
    capacity,
    "priorityPolicy.dailyLimit": priorityPolicy.dailyLimit,
    "priorityPolicy.dailyLimitPerStaff": priorityPolicy.dailyLimitPerStaff,
  };
  services.forEach(({ seconds }, index) => (numbers[`services[${index}].seconds`] = seconds));
  priorityPolicy.headStarts.forEach(({ seconds }, index) => (numbers[`priorityPolicy.headStarts[${index}].seconds`] = seconds));
  return Object.entries(numbers)
    .filter(([, value]) => !Number.isInteger(value))
    .map(([path]) => path);
}
