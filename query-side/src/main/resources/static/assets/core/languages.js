/** The switch between languages: each is called by its own name, and the choice is kept for the next time. */
import { html } from "./page.js";
import { LANGUAGES, language, speak, t } from "./text.js";

const NAMES = { en: "English", de: "Deutsch", es: "Español", he: "עברית" };

/**
 * @param {{files: string[], languages: string[]}} own texts of the page alone
 * @param {() => void} spoken paints the page in the new language
 */
export function languageChoice(own, spoken) {
  return html`<label>
    ${t("desk.language")}
    <select name="language" @change=${(event) => choose(event.target.value, own, spoken)}>
      ${LANGUAGES.map((one) => html`<option value=${one} lang=${one} ?selected=${one === language}>${NAMES[one]}</option>`)}
    </select>
  </label>`;
}

async function choose(one, own, spoken) {
  const address = new URL(location.href);
  address.searchParams.set("lang", one);
  history.replaceState(null, "", address);
  await speak(own);
  spoken();
}
