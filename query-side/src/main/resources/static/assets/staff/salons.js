/** Which salon this counter belongs to; it is asked once and remembered. */
import { ask } from "../core/api.js";
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { accessToken, belongsTo, signOut } from "./session.js";
import { change, state } from "./state.js";

const KEPT = "staff.salon";
const MOST_PAGES = 20;

/** The salon of `?salon=`, the one chosen before, or the only one; null where it has to be chosen. */
export async function theSalon() {
  const salons = [];
  let next = "";
  for (let page = 0; page < MOST_PAGES && next !== undefined; page++) {
    const answer = await ask("GET", `/api/v1/salons${next ? `?after=${encodeURIComponent(next)}` : ""}`, { accessToken: accessToken() });
    salons.push(...answer.salons);
    next = answer.next ?? undefined;
  }
  const mine = salons.filter((one) => belongsTo(one.salonId));
  change({ salons: mine });
  const wanted = [new URLSearchParams(location.search).get("salon"), localStorage.getItem(KEPT)];
  const known = wanted.find((salonId) => mine.some((one) => one.salonId === salonId));
  return known ?? (mine.length === 1 ? mine[0].salonId : null);
}

export function remember(salonId) {
  localStorage.setItem(KEPT, salonId);
}

/** @param {(salonId: string) => void} choose */
export function salonChoice(choose) {
  return html`<section class="stack narrow">
    <div class="row apart">
      <h1>${t("staff.salon.choose")}</h1>
      <button type="button" @click=${() => signOut()}>${t("staff.signOut")}</button>
    </div>
    <ul class="stack">
      ${state.salons.map((one) => html`<li><button type="button" class="wide" @click=${() => choose(one.salonId)}>${one.name}</button></li>`)}
    </ul>
    ${state.salons.length === 0 ? html`<p>${t("staff.salon.none")}</p>` : ""}
  </section>`;
}
