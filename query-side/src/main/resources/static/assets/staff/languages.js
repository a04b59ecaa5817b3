/** The switch between the languages of the console. */
import { languageChoice as choice } from "../core/languages.js";
import { STAFF } from "../core/text.js";
import { change } from "./state.js";

export function languageChoice() {
  return choice(STAFF, change);
}
