/** The accounts of a salon: who may sign in, whom to invite, and who changed what. */
import { isUnknown, newIntent } from "../core/api.js";
import { html, render } from "../core/page.js";
import { t } from "../core/text.js";
import { accountList } from "./account-list.js";
import { accountHistory } from "./account-history.js";
import { refusal } from "./account-words.js";
import { inviteForm } from "./invite.js";
import { problemOf } from "./session.js";

const ON_A_PAGE = 50;
const HISTORY_ON_A_PAGE = 20;

/**
 * Fills an empty element and keeps it up to date by itself.
 *
 * @param {HTMLElement} element
 * @param {{salonId: string, zone?: string, call: (method: string, path: string, body?: object, headers?: Record<string, string>) =>
 *   Promise<{ok: boolean, status: number, body: any, headers: Headers}>}} salon times are
 *   shown in its zone
 * @returns {Promise<{shown: () => Promise<void>, repaint: () => void}>} looked at again; another language
 */
export async function mountAccounts(element, { salonId, zone, call }) {
  const base = `/api/v1/salons/${encodeURIComponent(salonId)}/accounts`;
  const state = { zone, accounts: null, next: null, entries: [], older: null, invited: null, asking: null, roles: {}, refused: "", said: "", busy: false };
  let intent = newIntent();

  function paint() {
    render(
      html`<div class="stack">
        <h2>${t("accounts.title")}</h2>
        ${state.refused}
        ${inviteForm(state, { invite, done: () => set({ invited: null }) })}
        ${accountList(state, { set, giveRole, disable, enable, withdraw, more: () => loadAccounts(state.next) })}
        ${accountHistory(state, { more: () => loadHistory(state.older) })}
        <p class="unseen" role="status">${state.said}</p>
      </div>`,
      element,
    );
  }

  function set(news) {
    Object.assign(state, news);
    paint();
  }

  async function loadAccounts(after) {
    const answer = await call("GET", `${base}?${query(after, ON_A_PAGE)}`);
    if (!answer.ok) return set({ refused: refusal(answer, zone) });
    const accounts = after ? [...state.accounts, ...answer.body.accounts] : answer.body.accounts;
    set({ accounts, next: answer.body.next ?? null, invited: isOpen(state.invited, accounts) ? state.invited : null });
  }

  async function loadHistory(after) {
    const answer = await call("GET", `${base}/history?${query(after, HISTORY_ON_A_PAGE)}`);
    if (!answer.ok) return set({ refused: refusal(answer, zone) });
    const entries = after ? [...state.entries, ...answer.body.entries] : answer.body.entries;
    set({ entries, older: answer.body.next ?? null });
  }

  async function load() {
    await Promise.all([loadAccounts(), loadHistory()]);
  }

  /** Does one thing, says what became of it, and shows how everything stands now. */
  async function act(said, method, path, body, headers) {
    if (state.busy) return null;
    set({ busy: true, refused: "", said: "" });
    const answer = await call(method, `${base}${path}`, body, { "Idempotency-Key": newIntent(), ...headers });
    set({ busy: false, refused: answer.ok ? "" : refusal(answer, zone), said: answer.ok ? said : "", asking: null });
    if (answer.status !== 401) await load();
    return answer;
  }

  /** The same key as long as it is not known what became of it, so that nobody is invited twice. */
  async function invite(username, role) {
    const answer = await act("", "POST", "/invitations", { username, role }, { "Idempotency-Key": intent });
    if (!answer) return false;
    if (!isUnknown(problemOf(answer))) intent = newIntent();
    if (answer.ok) set({ invited: answer.body });
    return answer.ok;
  }

  function giveRole(account, role) {
    delete state.roles[account.accountId];
    return act(t("accounts.saved"), "PUT", `/${account.accountId}/role`, { role }, meant(account));
  }

  function disable(account) {
    return act(t("accounts.saved"), "POST", `/${account.accountId}/disable`, undefined, meant(account));
  }

  function enable(account) {
    return act(t("accounts.saved"), "POST", `/${account.accountId}/enable`, undefined, meant(account));
  }

  async function withdraw(account) {
    const answer = await act(t("accounts.saved"), "DELETE", `/invitations/${account.invitationId}`);
    if (answer?.ok && state.invited?.invitationId === account.invitationId) set({ invited: null });
  }

  paint();
  await load();
  return { shown: load, repaint: paint };
}

/** A link that was used is of no use any more; one that is not on the pages read so far may still be. */
function isOpen(invited, accounts) {
  const account = accounts.find((one) => one.accountId === invited?.accountId);
  return !account || account.state === "INVITED";
}

/** Which version of an account is meant. */
function meant({ version }) {
  return { "If-Match": `"${version}"` };
}

function query(after, limit) {
  return new URLSearchParams({ limit, ...(after ? { after } : {}) });
}
