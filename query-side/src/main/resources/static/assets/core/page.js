/** What every page does first: theme, language, and saying in words what went wrong. */
import { html, render } from "/webjars/lit-html/lit-html.js";
import { isUnknown } from "./api.js";
import { speak, t } from "./text.js";

export { html, render };

/** The last part of the path: the salon, or the tracking token. */
export function subject() {
  return decodeURIComponent(location.pathname.split("/").filter(Boolean).pop() ?? "");
}

/**
 * Begins a page.
 *
 * @param {(main: HTMLElement) => void} show
 * @param {{file?: string, files?: string[], languages: string[]}} [own] texts of this page alone
 */
export async function begin(show, own) {
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  await speak(own);
  const main = document.querySelector("main");
  show(main);
  main.removeAttribute("aria-busy");
}

/** What happened, what was kept, what to do, and what to quote. */
export function trouble(problem) {
  const known = isUnknown(problem) ? t("trouble.offline") : problem.message;
  return html`<div class="banner" role="alert">
    <p>${known}</p>
    ${problem.traceId ? html`<p class="quiet">${t("trouble.quote", { trace: problem.traceId })}</p>` : ""}
  </div>`;
}
