/** Texts in the language of whoever looks: one file per language, plurals and numbers by Intl. */
import { quietly } from "./quietly.js";

/** The languages that the pages speak. */
export const LANGUAGES = ["en", "de", "es", "he"];
const RIGHT_TO_LEFT = new Set(["he"]);

let texts = {};
let plurals = new Intl.PluralRules("en");
let numbers = new Intl.NumberFormat("en");

/** The language in use. */
export let language = "en";

/** A page that has texts of its own beside the shared ones, in the languages that they are in so far. */
export const STAFF = { files: ["staff", "desk"], languages: LANGUAGES };

/**
 * Loads the language of `?lang=`, of the choice made before, or of the browser; English where it is none of ours.
 *
 * @param {{file?: string, files?: string[], languages: string[]}} [own] the folder, or the folders, of texts that this page
 *   has beside the shared ones
 */
export async function speak(own) {
  const spoken = own?.languages ?? LANGUAGES;
  const asked = new URLSearchParams(location.search).get("lang");
  if (LANGUAGES.includes(asked)) quietly(() => localStorage.setItem("language", asked));
  const wanted = [asked, quietly(() => localStorage.getItem("language")), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  language = wanted.find((tag) => spoken.includes(tag)) ?? "en";
  const folders = own?.files ?? (own?.file ? [own.file] : []);
  const files = [language, ...folders.map((folder) => `${folder}/${language}`)];
  const loaded = files.map(async (file) => (await fetch(`/assets/text/${file}.json`)).json());
  texts = Object.assign({}, ...(await Promise.all(loaded)));
  plurals = new Intl.PluralRules(language);
  numbers = new Intl.NumberFormat(language);
  document.documentElement.lang = language;
  document.documentElement.dir = RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}

/**
 * A text. Where it differs by number, `values.count` decides.
 *
 * @param {string} key
 * @param {Record<string, string | number>} [values] what stands for `{name}` in it
 */
export function t(key, values = {}) {
  const found = texts[key];
  const text = typeof found === "object" ? (found[plurals.select(values.count)] ?? found.other) : found;
  return (text ?? key).replace(/\{(\w+)\}/g, (_, name) =>
    typeof values[name] === "number" ? numbers.format(values[name]) : values[name],
  );
}

/** Whole minutes, at least 1, for a number of seconds. */
export function minutes(seconds) {
  return Math.max(1, Math.round(seconds / 60));
}

/** Whole minutes of a wait that is over: 0 only where nobody had to wait. */
export function waitedMinutes(seconds) {
  return Math.round(seconds) === 0 ? 0 : minutes(seconds);
}

/** The language in use as it is written where the reader lives, such as `en-GB`. */
export function region() {
  return navigator.languages.find((tag) => tag.slice(0, 2) === language) ?? language;
}
