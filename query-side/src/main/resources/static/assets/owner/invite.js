/** Inviting somebody: a user name and a role, and then a link to hand on. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { ROLES, roleName } from "./account-words.js";
import { moment } from "./words.js";

export function inviteForm(state, does) {
  return html`<form class="card" @submit=${(event) => send(event, does)}>
      <h3>${t("accounts.invite")}</h3>
      <label>
        ${t("accounts.username")}
        <input name="username" required minlength="2" maxlength="64" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="username-rule" />
      </label>
      <p class="quiet" id="username-rule">${t("accounts.username.rule")}</p>
      <label>
        ${t("accounts.role")}
        <select name="role">
          ${ROLES.map((role) => html`<option value=${role}>${roleName(role)}</option>`)}
        </select>
      </label>
      <button class="main" aria-disabled=${state.busy ? "true" : "false"}>${t("accounts.invite.go")}</button>
    </form>
    ${state.invited ? link(state, does) : ""}`;
}

/** Names are written small, whatever the keyboard of a phone makes of them. */
async function send(event, { invite }) {
  event.preventDefault();
  const form = event.target;
  const { username, role } = Object.fromEntries(new FormData(form));
  if (await invite(username.trim().toLowerCase(), role)) {
    form.reset();
    document.getElementById("invitation-link")?.focus();
  }
}

/** The link is shown here and nowhere else, so it stays until somebody says that it is handed on. */
function link({ invited, zone }, { done }) {
  const { username, invitationUrl, expiresAt } = invited;
  const code = `${new URL(invitationUrl).pathname}/qr.svg`;
  return html`<section class="card" aria-labelledby="invitation-title">
    <h3 id="invitation-title">${t("accounts.link.title", { name: username })}</h3>
    <p>${t("accounts.link.what", { time: moment(expiresAt, zone) })}</p>
    <label>
      ${t("accounts.link")}
      <input id="invitation-link" dir="ltr" readonly .value=${invitationUrl} @focus=${(event) => event.target.select()} />
    </label>
    <div class="row">
      <button type="button" class="main" @click=${copy}>${t("accounts.link.copy")}</button>
      <button type="button" @click=${done}>${t("accounts.link.done")}</button>
      <span class="quiet" role="status"></span>
    </div>
    <img class="code" src=${code} width="168" height="168" alt=${t("accounts.link.code")} />
  </section>`;
}

/** A browser that may not copy by itself selects the link, so that a person can. */
async function copy(event) {
  const row = event.target.closest("section");
  const field = row.querySelector("input");
  field.select();
  const copied = await navigator.clipboard?.writeText(field.value).then(
    () => true,
    () => false,
  );
  row.querySelector("[role=status]").textContent = copied ? t("accounts.link.copied") : t("accounts.link.select");
}
