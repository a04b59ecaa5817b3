/** A sheet of A4 for the window: who scans it stands on the page to join. */
import { ask } from "../core/api.js";
import { begin, html, render, subject } from "../core/page.js";
import { t } from "../core/text.js";
import { nothingHere } from "../customer/trouble.js";

const salonId = encodeURIComponent(subject());

begin(async (main) => {
  try {
    const offer = await ask("GET", `/api/v1/salons/${salonId}/offer`);
    document.title = `${offer.name} · ${t("poster.title")}`;
    render(sheet(offer, main.dataset.address), main);
  } catch (failure) {
    if (failure.status === undefined) throw failure;
    render(nothingHere(failure), main);
  }
});

function sheet(offer, address) {
  return html`
    <p class="screen-only"><button class="main" @click=${() => window.print()}>${t("poster.print")}</button></p>
    <article>
      <h1>${offer.name}</h1>
      <p class="title">${t("poster.title")}</p>
      <img src=${`/join/${salonId}/qr.svg`} alt=${t("poster.code")} />
      <ol>
        <li>${t("poster.scan")}</li>
        <li>${t("poster.choose")}</li>
        <li>${t("poster.watch")}</li>
      </ol>
      <p class="address"><span>${t("poster.address")}</span> <bdi dir="ltr">${address.replace(/^https?:\/\//, "")}</bdi></p>
    </article>
  `;
}
