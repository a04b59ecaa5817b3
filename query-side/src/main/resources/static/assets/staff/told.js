/** The ticket of somebody who was just put in line: to read out, to let a phone scan, or to print. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { clockTime } from "./clock.js";
import { waitRange } from "./parts.js";
import { change, state } from "./state.js";

/**
 * @param {{token: string, place: number, quote: object, trackingUrl: string}} joined
 * @param {() => void} another puts the next one in line
 */
export function told({ token, place, quote, trackingUrl }, another) {
  const pathname = `/t/${trackingUrl.split("/").pop()}`;
  return html`<div class="stack told">
    <p class="printed">${state.queue?.name} · ${clockTime(Date.now())}</p>
    <p><span class="token huge">${token}</span></p>
    <p>${t("staff.walkIn.place", { place })} · ${waitRange(quote)}</p>
    <img class="code" src=${`${pathname}/qr.svg`} width="168" height="168" alt=${t("staff.walkIn.code")} />
    <p class="quiet"><a href=${pathname} target="_blank" rel="noopener">${t("staff.walkIn.page")}</a></p>
    <div class="row">
      <button type="button" class="main" autofocus @click=${() => change({ dialog: null })}>${t("staff.walkIn.done")}</button>
      <button type="button" @click=${another}>${t("staff.walkIn.another")}</button>
      <button type="button" @click=${() => print()}>${t("staff.walkIn.print")}</button>
    </div>
  </div>`;
}
