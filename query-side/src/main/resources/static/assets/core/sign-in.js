/** The way in: name and password, and why it is asked for where a session has ended. */
import { html, trouble } from "./page.js";
import { signIn } from "./session.js";
import { t } from "./text.js";

/** What is no mystery, and needs no number to quote. */
const KNOWN = { SIGN_IN_FAILED: "desk.signIn.wrong", ACCOUNT_DISABLED: "trouble.disabled" };

let sending = false;
let problem = null;

/**
 * @param {object} way
 * @param {string} way.title
 * @param {string | null} way.reason the key of the text that says why it is asked for
 * @param {string} way.username who was here before
 * @param {unknown} way.below what stands under the form
 * @param {() => void} way.repaint paints the page anew
 * @param {(username: string) => void} way.entered what follows
 */
export function signInForm(way) {
  return html`<form class="card narrow" @submit=${(event) => go(event, way)}>
    <h1>${way.title}</h1>
    ${way.reason ? html`<p class="banner" role="status">${t(way.reason)}</p>` : ""} ${problem ? refused() : ""}
    <label>
      ${t("desk.username")}
      <input name="username" required maxlength="64" autocomplete="username" autocapitalize="none" autofocus .value=${way.username} />
    </label>
    <label>${t("desk.password")} <input name="password" type="password" required maxlength="200" autocomplete="current-password" /></label>
    <button class="main" aria-disabled=${sending ? "true" : "false"}>${t("desk.signIn.go")}</button>
    ${way.below}
  </form>`;
}

function refused() {
  const known = KNOWN[problem.code];
  return known ? html`<p class="banner" role="alert">${t(known)}</p>` : trouble(problem);
}

async function go(event, { repaint, entered }) {
  event.preventDefault();
  if (sending) return;
  const { username, password } = Object.fromEntries(new FormData(event.target));
  sending = true;
  problem = null;
  repaint();
  try {
    await signIn(username, password);
    entered(username);
  } catch (failure) {
    problem = failure;
  }
  sending = false;
  repaint();
}
