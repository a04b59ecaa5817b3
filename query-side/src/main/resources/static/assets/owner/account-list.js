/** Everybody who may sign in, or was invited to, with what can be changed about their account. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { ROLES, roleName } from "./account-words.js";
import { moment } from "./words.js";

export function accountList(state, does) {
  if (!state.accounts) return html`<p>…</p>`;
  const me = state.accounts.find((one) => one.yours);
  return html`<ul class="stack accounts">
      ${state.accounts.map((account) => row(account, me, state, does))}
    </ul>
    ${state.next ? html`<button type="button" @click=${does.more}>${t("accounts.more")}</button>` : ""}`;
}

function row(account, me, state, does) {
  const fixed = account.yours || (account.scope === "all" && me?.role !== "admin");
  return html`<li class="card" data-account=${account.username}>
    <div class="row apart">
      <h3><bdi>${account.username}</bdi></h3>
      <span>${t(`accounts.state.${standing(account)}`)}</span>
    </div>
    <p class="quiet">${roleName(account.role)} · ${t("accounts.made", { time: moment(account.madeAt, state.zone) })}</p>
    ${account.expiresAt ? html`<p class="quiet">${t("accounts.expires", { time: moment(account.expiresAt, state.zone) })}</p>` : ""}
    ${account.yours ? html`<p class="quiet">${t("accounts.yours")}</p>` : ""}
    ${account.scope === "all" ? html`<p class="quiet">${t("accounts.all")}</p>` : ""}
    ${fixed ? "" : state.asking === account.accountId ? question(account, state, does) : controls(account, state, does)}
  </li>`;
}

function standing({ state, expiresAt }) {
  return state === "INVITED" && Date.parse(expiresAt) <= Date.now() ? "EXPIRED" : state;
}

function controls(account, state, does) {
  const chosen = state.roles[account.accountId] ?? account.role;
  const rests = state.busy ? "true" : "false";
  return html`<div class="row">
    <label>
      <span class="unseen">${t("accounts.role.of", { name: account.username })}</span>
      <select @change=${(event) => does.set({ roles: { ...state.roles, [account.accountId]: event.target.value } })}>
        ${ROLES.map((role) => html`<option value=${role} .selected=${role === chosen}>${roleName(role)}</option>`)}
      </select>
    </label>
    ${chosen === account.role
      ? ""
      : html`<button type="button" class="main" aria-disabled=${rests} @click=${() => does.giveRole(account, chosen)}>${t("accounts.role.give")}</button>`}
    ${account.state === "DISABLED"
      ? html`<button type="button" aria-disabled=${rests} aria-label=${t("accounts.enable.of", { name: account.username })} @click=${() => does.enable(account)}>
          ${t("accounts.enable")}
        </button>`
      : html`<button type="button" aria-label=${t(account.state === "INVITED" ? "accounts.withdraw.of" : "accounts.disable.of", { name: account.username })} @click=${() => ask(account, does)}>
          ${t(account.state === "INVITED" ? "accounts.withdraw" : "accounts.disable")}
        </button>`}
  </div>`;
}

function ask(account, { set }) {
  set({ asking: account.accountId, refused: "" });
  document.getElementById("account-sure")?.focus();
}

/** What will happen, before it does. */
function question(account, state, does) {
  const invited = account.state === "INVITED";
  const rests = state.busy ? "true" : "false";
  return html`<div class="banner stack" role="group" aria-labelledby="account-question">
    <p id="account-question">${t(invited ? "accounts.withdraw.sure" : "accounts.disable.sure", { name: account.username })}</p>
    <div class="row">
      <button type="button" id="account-sure" class="main" aria-disabled=${rests} @click=${() => (invited ? does.withdraw(account) : does.disable(account))}>
        ${t(invited ? "accounts.withdraw.of" : "accounts.disable.of", { name: account.username })}
      </button>
      <button type="button" @click=${() => does.set({ asking: null })}>${t("accounts.keep")}</button>
    </div>
  </div>`;
}
