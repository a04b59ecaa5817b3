/** Who did what to which account, the newest first. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { deed } from "./account-words.js";
import { moment } from "./words.js";

export function accountHistory({ entries, older, zone }, { more }) {
  return html`<section class="card" aria-labelledby="account-history">
    <h3 id="account-history">${t("accounts.history")}</h3>
    ${entries.length === 0 ? html`<p>${t("accounts.history.none")}</p>` : ""}
    <ol class="stack">
      ${entries.map(
        (entry) => html`<li>
          <p>${deed(entry)}</p>
          <p class="quiet"><time datetime=${entry.doneAt}>${moment(entry.doneAt, zone)}</time></p>
        </li>`,
      )}
    </ol>
    ${older ? html`<button type="button" @click=${more}>${t("accounts.history.older")}</button>` : ""}
  </section>`;
}
