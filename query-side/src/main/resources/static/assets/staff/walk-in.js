/** Putting somebody in line: everything is optional, and the token is there at once. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";
import { act, isPending } from "./actions.js";
import { WALK_IN, isOurs } from "./news.js";
import { inWords } from "./refusals.js";
import { change, state } from "./state.js";
import { told } from "./told.js";

export function openWalkIn() {
  change({ dialog: { kind: "walkIn" } });
}

export function walkIn({ joined, problem }) {
  return joined ? told(joined, openWalkIn) : form(problem);
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
    <label>${t("staff.note")} <input name="note" maxlength="200" autocomplete="off" .value=${draft.note ?? ""} /></label>
    <button class="main" aria-disabled=${isPending(WALK_IN) ? "true" : "false"}>${t("staff.walkIn.go")}</button>
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
    const joined = await act("walk-in", body, { subjects: [WALK_IN], silently: true });
    if (joined) {
      isOurs(joined.ticketId);
      const who = [joined.token, body.displayName].filter(Boolean).join(" ");
      change({ draft: {}, dialog: { kind: "walkIn", joined, said: t("staff.done.walk-in", { who }) } });
    } else if (state.refusal) change({ dialog: { kind: "walkIn", problem: state.refusal.text }, refusal: null });
  } catch (problem) {
    change({ dialog: { kind: "walkIn", problem: inWords(problem) } });
  }
}
