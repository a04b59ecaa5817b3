/** The way in: name and password, and why it is asked for where a session has ended. */
import { html, trouble } from "../core/page.js";
import { t } from "../core/text.js";
import { mayAct, session, signIn } from "./session.js";
import { change, state } from "./state.js";

let sending = false;
let problem = null;

/** @param {() => void} then what follows */
export function signInForm(then) {
  return html`<form class="card narrow" @submit=${(event) => go(event, then)}>
    <h1>${t("staff.signIn")}</h1>
    ${state.signInReason ? html`<p class="banner" role="status">${t(state.signInReason)}</p>` : ""} ${problem ? trouble(problem) : ""}
    <label>
      ${t("staff.username")}
      <input name="username" required maxlength="64" autocomplete="username" autocapitalize="none" autofocus .value=${state.username} />
    </label>
    <label>${t("staff.password")} <input name="password" type="password" required maxlength="200" autocomplete="current-password" /></label>
    <button class="main" aria-disabled=${sending ? "true" : "false"}>${t("staff.signIn.go")}</button>
  </form>`;
}

async function go(event, then) {
  event.preventDefault();
  if (sending) return;
  const { username, password } = Object.fromEntries(new FormData(event.target));
  sending = true;
  problem = null;
  change();
  try {
    await signIn(username, password);
    if (username !== state.username) change({ draft: {}, done: [], toast: null, dialog: null });
    change({ username, signInReason: null, refusal: null });
    then();
  } catch (failure) {
    problem = failure;
  }
  sending = false;
  change();
}

/** Who is at work, beside the name of the salon. */
export function signedInAs() {
  const { username } = session() ?? {};
  return html`${username}${mayAct() ? "" : html` · ${t("staff.onlyLooking")}`}`;
}
