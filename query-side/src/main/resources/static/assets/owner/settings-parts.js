/** The pieces that the sections of the settings are made of. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { ruleOf } from "./settings-model.js";

/**
 * What a section needs of the form around it.
 *
 * @typedef {object} Form
 * @property {object} mine the settings as they are edited
 * @property {Map<string, string>} wrong what the product refused, by field: its own words, for a rule that has none here
 * @property {() => void} changed to be called after each change of `mine`
 */

/** A name for elements that explain a field. */
export function idOf(path) {
  return `field-${path.replace(/[^A-Za-z0-9]+/g, "-")}`;
}

/**
 * A labelled input with a hint below, and beside it what is wrong with it.
 *
 * @param {Form} form
 * @param {string} path of the field, as refusals name it
 * @param {string} label
 * @param {(more: {id: string, described: string, invalid: string}) => unknown} input
 * @param {string} [hint] what a change brings with it
 */
export function field(form, path, label, input, hint = "") {
  const id = idOf(path);
  const bad = form.wrong.has(path);
  const described = [hint ? `${id}-hint` : "", bad ? `${id}-wrong` : ""].join(" ").trim();
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${input({ id, described, invalid: bad ? "true" : "false" })} ${hint ? html`<p class="quiet" id=${`${id}-hint`}>${hint}</p>` : ""} ${wrong(form, path)}
  </div>`;
}

/** What is wrong with a field, in words. */
export function wrong(form, path) {
  if (!form.wrong.has(path)) return "";
  const rule = ruleOf(path);
  return html`<p class="wrong" id=${`${idOf(path)}-wrong`}>${rule ? t(`owner.rule.${rule}`) : form.wrong.get(path)}</p>`;
}

/** A text field bound to a property. */
export function text(form, path, label, holder, name, { hint, type = "text", max = 100 } = {}) {
  const input = ({ id, described, invalid }) => html`<input
    id=${id}
    type=${type}
    maxlength=${max}
    autocomplete="off"
    aria-describedby=${described}
    aria-invalid=${invalid}
    .value=${holder[name]}
    @input=${(event) => {
      holder[name] = event.target.value;
      form.changed();
    }}
  />`;
  return field(form, path, label, input, hint);
}

/**
 * A number bound to a property; empty is null. With `times`, what is kept is that many times what is typed.
 */
export function count(form, path, label, holder, name, { hint, times = 1, most = 10_000, least = 0 } = {}) {
  const shown = holder[name] === null ? "" : String(Math.round((holder[name] / times) * 100) / 100);
  const input = ({ id, described, invalid }) => html`<input
    id=${id}
    type="number"
    min=${least}
    max=${most}
    step=${times === 1 ? "1" : "any"}
    inputmode=${times === 1 ? "numeric" : "decimal"}
    aria-describedby=${described}
    aria-invalid=${invalid}
    .value=${shown}
    @change=${(event) => {
      const typed = event.target.valueAsNumber;
      holder[name] = Number.isNaN(typed) ? null : times === 1 ? typed : Math.round(typed * times);
      form.changed();
    }}
  />`;
  return field(form, path, label, input, hint);
}

/** A box to tick for one value of a list that is kept in the order of `known`. */
export function tick(form, label, holder, list, value, known) {
  return html`<label class="choice">
    <input
      type="checkbox"
      .checked=${holder[list].includes(value)}
      @change=${(event) => {
        const ticked = event.target.checked ? [...holder[list], value] : holder[list].filter((one) => one !== value);
        const rank = (one) => (known.indexOf(one) + known.length + 1) % (known.length + 1);
        holder[list] = ticked.sort((a, b) => rank(a) - rank(b));
        form.changed();
      }}
    />
    ${label}
  </label>`;
}

/** A small button that names what it is for to whoever does not see where it stands. */
export function act(label, about, done, off = false) {
  return html`<button type="button" aria-label=${`${label}: ${about}`} aria-disabled=${off ? "true" : "false"} @click=${() => off || done()}>${label}</button>`;
}

/** Moves an entry of a list one place to the front. */
export function forward(list, index) {
  [list[index - 1], list[index]] = [list[index], list[index - 1]];
}
