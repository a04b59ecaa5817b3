/** What is said about accounts: roles, what somebody did, and why something was refused. */
import { html, trouble } from "../core/page.js";
import { Problem } from "../core/api.js";
import { t } from "../core/text.js";
import { isolated, moment } from "./words.js";

/** The roles that a salon gives out, the one with the fewest rights first. */
export const ROLES = ["staff", "manager", "auditor", "owner"];

export function roleName(role) {
  return t(`accounts.role.${role}`);
}

/** One sentence about what somebody did. */
export function deed({ action, doneBy, username, role, roleBefore }) {
  const said = t(`accounts.did.${action}`, { by: isolated(doneBy), name: isolated(username), role: role ? roleName(role) : "" });
  return roleBefore ? `${said} ${t("accounts.did.before", { role: roleName(roleBefore) })}` : said;
}

/** Why something was refused: in our words where we have some, otherwise in those of the product. */
export function refusal({ status, body }, zone) {
  if (body.code === "ACCOUNT_ALREADY_CHANGED" && body.done) {
    const what = deed({ action: body.done, doneBy: body.doneBy, username: body.username, role: body.role });
    return banner(t("accounts.late", { what, time: moment(body.doneAt, zone) }));
  }
  if (body.errors?.some((error) => error.field === "username")) return banner(t("accounts.refused.username"));
  const key = `accounts.refused.${body.code}`;
  const text = t(key);
  return text === key ? trouble(new Problem(status, body)) : banner(text);
}

function banner(text) {
  return html`<div class="banner" role="alert"><p>${text}</p></div>`;
}
