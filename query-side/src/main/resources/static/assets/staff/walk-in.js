/** Putting somebody in line: everything is optional, and the token is there at once. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { act, isPending } from "./actions.js";
import { inWords } from "./refusals.js";
import { waitRange } from "./parts.js";
import { change, state } from "./state.js";

const SUBJECT = "walk-in";

export function openWalkIn() {
  change({ dialog: { kind: "walkIn" } });
}

export function walkIn({ joined, problem }) {
  return joined ? told(joined) : form(problem);
}

function form(problem) {
  const { settings, draft } = state;
  return html`<form @submit=${add} @input=${keep}>
    ${problem ? html`<p class="banner alarm" role="alert">${problem}</p>` : ""}
    <label>${t("staff.name")} <input name="displayName" maxlength="100" autocomplete="off" autofocus .value=${draft.displayName ?? ""} /></label>
    <label>
      ${t("staff.phone")}
      <input name="phone" type="tel" maxlength="40" pattern="\\+?[0-9 \\(\\).\\/\\-]{3,40}" title=${t("staff.phone.form")} autocomplete="off" .value=${draft.phone ?? ""} />
    </label>
    ${choice("service", "staff.service.any", settings?.services.map((one) => [one.code, one.name]))}
    ${choice("wantedChair", "join.anyChair", settings?.chairs.map((one) => [one.chairId, one.name ?? one.chairId]))}
    ${choice("priorityClass", "staff.class.none", settings?.priorityPolicy.headStarts.map((one) => [one.priorityClass, one.priorityClass]))}
    <button class="main" aria-disabled=${isPending(SUBJECT) ? "true" : "false"}>${t("staff.walkIn.go")}</button>
  </form>`;
}

function choice(name, none, options = []) {
  if (options.length < (name === "wantedChair" ? 2 : 1)) return "";
  return html`<label>
    ${t(`staff.${name}`)}
    <select name=${name}>
      <option value="">${t(none)}</option>
      ${options.map(([value, label]) => html`<option value=${value} ?selected=${state.draft[name] === value}>${label}</option>`)}
    </select>
  </label>`;
}

function keep(event) {
  state.draft[event.target.name] = event.target.value;
}

async function add(event) {
  event.preventDefault();
  const typed = [...new FormData(event.target)].map(([name, value]) => [name, value.trim()]);
  const body = Object.fromEntries(typed.filter(([, value]) => value !== ""));
  change({ dialog: { kind: "walkIn" } });
  try {
    const joined = await act("walk-in", body, { subjects: [SUBJECT], silently: true });
    if (joined) change({ draft: {}, dialog: { kind: "walkIn", joined } });
    else if (state.refusal) change({ dialog: { kind: "walkIn", problem: state.refusal.text } });
  } catch (problem) {
    change({ dialog: { kind: "walkIn", problem: inWords(problem) } });
  }
}

function told({ token, place, quote, trackingUrl }) {
  return html`<div class="stack told">
    <p role="status"><span class="token huge">${token}</span></p>
    <p>${t("staff.walkIn.place", { place })} · ${waitRange(quote)}</p>
    <p class="quiet"><a href=${trackingUrl} target="_blank" rel="noopener">${trackingUrl}</a></p>
    <div class="row">
      <button type="button" class="main" autofocus @click=${() => change({ dialog: null })}>${t("staff.walkIn.done")}</button>
      <button type="button" @click=${openWalkIn}>${t("staff.walkIn.another")}</button>
    </div>
  </div>`;
}
