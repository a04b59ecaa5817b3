/** Two owners at once: the one who is late sees what changed, field by field, and decides; nothing is silently lost. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { fieldsOf, same } from "./differences.js";
import { isolated } from "./words.js";

/**
 * What has to be looked at where somebody else was faster.
 *
 * @param {object} base what both began with
 * @param {object} theirs what is in force now
 * @param {object} mine what was about to be saved
 */
export function conflictOf(base, theirs, mine) {
  const rows = fieldsOf(base, theirs, mine)
    .map((field) => ({ field, was: field.get(base), theirs: field.get(theirs), mine: field.get(mine) }))
    .filter((row) => !same(row.theirs, row.mine));
  rows.forEach((row) => (row.keep = same(row.was, row.mine) ? "theirs" : same(row.was, row.theirs) ? "mine" : null));
  return { rows, theirs, by: null, at: null };
}

/** Their settings with those of mine on top that were chosen. */
export function merged({ rows, theirs }) {
  const settings = structuredClone(theirs);
  rows.filter((row) => row.keep === "mine").forEach((row) => row.field.set(settings, structuredClone(row.mine)));
  return settings;
}

/** What was saved, with everything on top that was typed since it was sent. */
export function onTop(sent, saved, mine) {
  const conflict = conflictOf(sent, saved, mine);
  conflict.rows.forEach((row) => (row.keep ??= "mine"));
  return merged(conflict);
}

/**
 * @param {object} conflict
 * @param {() => void} changed paints the form anew
 * @param {() => void} settled goes on with what was chosen
 */
export function conflictForm(conflict, changed, settled) {
  const all = (keep) => {
    conflict.rows.forEach((row) => (row.keep = keep));
    changed();
  };
  return html`<form
    class="card conflict"
    aria-labelledby="conflict-title"
    @submit=${(event) => {
      event.preventDefault();
      settled();
    }}
  >
    <h3 id="conflict-title" tabindex="-1">${t("owner.conflict.title")}</h3>
    <p>${conflict.by ? t("owner.conflict.by", { by: isolated(conflict.by), at: isolated(conflict.at) }) : ""} ${t("owner.conflict.what")}</p>
    <div class="row">
      <button type="button" @click=${() => all("theirs")}>${t("owner.conflict.allTheirs")}</button>
      <button type="button" @click=${() => all("mine")}>${t("owner.conflict.allMine")}</button>
    </div>
    ${conflict.rows.map((row, index) => decision(row, index, changed))}
    <button class="main">${t("owner.conflict.go")}</button>
  </form>`;
}

function decision(row, index, changed) {
  const option = (keep, value) => html`<label class="choice">
    <input type="radio" name=${`row-${index}`} value=${keep} required .checked=${row.keep === keep} @change=${() => ((row.keep = keep), changed())} />
    <span>${t(`owner.conflict.${keep}`)} <strong><bdi>${row.field.say(value)}</bdi></strong></span>
  </label>`;
  return html`<fieldset data-field=${row.field.key}>
    <legend>${row.field.label()}</legend>
    <p class="quiet">${t("owner.was")} <bdi>${row.field.say(row.was)}</bdi></p>
    ${option("theirs", row.theirs)} ${option("mine", row.mine)}
  </fieldset>`;
}
