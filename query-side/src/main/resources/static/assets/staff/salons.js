/** Which salon this counter belongs to; it is asked once and remembered. */
import { html } from "../core/page.js";
import { quietly } from "../core/quietly.js";
import { mySalons } from "../core/salons.js";
import { t } from "../core/text.js";
import { signOut } from "./session.js";
import { change, state } from "./state.js";

const KEPT = "staff.salon";

/** The salon of `?salon=`, the one chosen before, or the only one; null where it has to be chosen. */
export async function theSalon() {
  const mine = await mySalons();
  change({ salons: mine });
  const wanted = [new URLSearchParams(location.search).get("salon"), quietly(() => localStorage.getItem(KEPT))];
  const known = wanted.find((salonId) => mine.some((one) => one.salonId === salonId));
  return known ?? (mine.length === 1 ? mine[0].salonId : null);
}

export function remember(salonId) {
  quietly(() => localStorage.setItem(KEPT, salonId));
}

/** @param {(salonId: string) => void} choose */
export function salonChoice(choose) {
  return html`<section class="stack narrow">
    <div class="row apart">
      <h1>${t("desk.salon.choose")}</h1>
      <button type="button" @click=${() => signOut()}>${t("desk.signOut")}</button>
    </div>
    <ul class="stack">
      ${state.salons.map((one) => html`<li><button type="button" class="wide" @click=${() => choose(one.salonId)}>${one.name}</button></li>`)}
    </ul>
    ${state.salons.length === 0 ? html`<p>${t("desk.salon.none")}</p>` : ""}
  </section>`;
}
