/** The sections of the settings: the salon, its chairs, its services, its hours. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { newCode } from "./settings-model.js";
import { act, count, field, forward, text, wrong } from "./settings-parts.js";
import { WEEKDAYS, weekday } from "./words.js";

const LONGEST_DAY_MINUTES = 1_440;
const USUAL_SECONDS = 1_800;

/** @param {import("./settings-parts.js").Form} form */
export function salon(form) {
  const { mine } = form;
  return html`<fieldset>
    <legend>${t("owner.section.salon")}</legend>
    ${text(form, "name", t("owner.field.name"), mine, "name")} ${field(form, "zone", t("owner.field.zone"), (more) => zones(form, more), t("owner.hint.zone"))}
    ${text(form, "dayCutOver", t("owner.field.dayCutOver"), mine, "dayCutOver", { type: "time", hint: t("owner.hint.dayCutOver") })} ${moved(form)}
    ${count(form, "capacity", t("owner.field.capacity"), mine, "capacity", { least: 1, hint: t("owner.hint.capacity") })}
  </fieldset>`;
}

/** A day under way keeps its date: why a change of zone or cut-over was refused. */
function moved({ moved: how }) {
  return how ? html`<p class="wrong" id="moved">${t("owner.refused.moved", how)}</p>` : "";
}

function zones({ mine, changed }, { id, described, invalid }) {
  const known = Intl.supportedValuesOf("timeZone");
  const all = [...new Set([...known, "UTC", mine.zone])].sort();
  return html`<select id=${id} aria-describedby=${described} aria-invalid=${invalid} @change=${(event) => ((mine.zone = event.target.value), changed())}>
    ${all.map((zone) => html`<option value=${zone} ?selected=${zone === mine.zone}>${zone.replaceAll("_", " ")}</option>`)}
  </select>`;
}

export function chairs(form) {
  const { mine, changed } = form;
  return html`<fieldset>
    <legend>${t("owner.section.chairs")}</legend>
    <p class="quiet">${t("owner.hint.chairs")}</p>
    ${wrong(form, "chairs")}
    <ol class="stack">
      ${mine.chairs.map((chair, index) => {
        const name = chair.name || chair.chairId;
        return html`<li class="entry">
          ${text(form, `chairs[${index}].name`, t("owner.chair.name", { number: index + 1 }), chair, "name")} ${wrong(form, `chairs[${index}].chairId`)}
          <div class="row">
            ${act(t("owner.up"), name, () => (forward(mine.chairs, index), changed()), index === 0)}
            ${act(t("owner.remove"), name, () => (mine.chairs.splice(index, 1), changed()), mine.chairs.length === 1)}
          </div>
        </li>`;
      })}
    </ol>
    <button type="button" @click=${() => (mine.chairs.push({ chairId: newCode("chair"), name: "" }), changed("chairs"))}>${t("owner.chair.add")}</button>
  </fieldset>`;
}

export function services(form) {
  const { mine, changed } = form;
  const add = () => (mine.services.push({ code: newCode("service"), name: "", seconds: USUAL_SECONDS }), changed("services"));
  return html`<fieldset>
    <legend>${t("owner.section.services")}</legend>
    <p class="quiet">${t("owner.hint.services")}</p>
    ${wrong(form, "services")}
    <ol class="stack">
      ${mine.services.map((service, index) => {
        const at = `services[${index}]`;
        const name = service.name || t("owner.service.name", { number: index + 1 });
        return html`<li class="entry two">
          ${text(form, `${at}.name`, t("owner.service.name", { number: index + 1 }), service, "name")}
          ${count(form, `${at}.seconds`, t("owner.service.minutes"), service, "seconds", { times: 60, most: LONGEST_DAY_MINUTES })} ${wrong(form, `${at}.code`)}
          <div class="row">
            ${act(t("owner.up"), name, () => (forward(mine.services, index), changed()), index === 0)}
            ${act(t("owner.remove"), name, () => (mine.services.splice(index, 1), changed()), mine.services.length === 1)}
          </div>
        </li>`;
      })}
    </ol>
    <button type="button" @click=${add}>${t("owner.service.add")}</button>
  </fieldset>`;
}

export function hours(form) {
  const { mine } = form;
  return html`<fieldset>
    <legend>${t("owner.section.hours")}</legend>
    <p class="quiet">${t(mine.openingHours.length === 0 ? "owner.hours.always" : "owner.hours.some")}</p>
    ${wrong(form, "openingHours")}
    <ul class="stack">
      ${WEEKDAYS.map((day) => hoursOn(form, day))}
    </ul>
  </fieldset>`;
}

function hoursOn(form, day) {
  const { mine, changed } = form;
  const ranges = mine.openingHours.map((range, index) => ({ range, index })).filter(({ range }) => range.day === day);
  const name = weekday(day);
  const add = () => (mine.openingHours.push({ day, opens: "09:00", closes: "18:00" }), changed());
  return html`<li class="entry">
    <div class="row apart">
      <h3>${name}</h3>
      ${act(t("owner.hours.add"), name, add)}
    </div>
    ${ranges.length === 0 && mine.openingHours.length > 0 ? html`<p class="quiet">${t("owner.hours.closed")}</p>` : ""}
    ${ranges.map(
      ({ range, index }) => html`<div class="two">
        ${text(form, `openingHours[${index}].opens`, t("owner.hours.opens", { day: name }), range, "opens", { type: "time" })}
        ${text(form, `openingHours[${index}].closes`, t("owner.hours.closes", { day: name }), range, "closes", { type: "time" })}
        ${act(t("owner.remove"), `${name} ${range.opens}`, () => (mine.openingHours.splice(index, 1), changed()))}
      </div>`,
    )}
  </li>`;
}
