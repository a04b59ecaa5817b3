/** Everything an owner decides about a salon, edited as a whole and saved only over what was seen. */
import { newIntent } from "../core/api.js";
import { html, render, trouble } from "../core/page.js";
import { t } from "../core/text.js";
import { conflictForm, conflictOf, merged, onTop } from "./conflict.js";
import { differences } from "./differences.js";
import { problemOf } from "./session.js";
import { asRequest, editable, emptyNumbers } from "./settings-model.js";
import { policy } from "./settings-policy.js";
import { chairs, hours, salon, services } from "./settings-sections.js";
import { longDay, moment } from "./words.js";

/** Fills the panel; see tabs.js. */
export async function mountSettings(panel, { salonId, call }) {
  const address = `/api/v1/salons/${encodeURIComponent(salonId)}`;
  const form = { base: null, mine: null, version: 0, wrong: new Map(), moved: null, newReason: "", conflict: null, problem: null, said: "", saving: false, changed };
  /** Whoever repeats a request because its answer was lost means the same change. */
  let intent = newIntent();

  function changed(added) {
    intent = newIntent();
    form.said = "";
    paint();
    if (added) focusLast(added);
  }

  function focusLast(list) {
    const inputs = [...panel.querySelectorAll("input")].filter((one) => one.id.includes(`${list}-`));
    inputs.filter((one) => one.type === "text").pop()?.focus();
  }

  async function read() {
    const answer = await call("GET", address);
    form.problem = answer.ok ? null : problemOf(answer);
    if (answer.ok && !isOvertaken(answer.body)) begin(answer.body);
    paint();
  }

  /** Somebody has begun to type, or has saved, while these settings were on their way. */
  function isOvertaken({ policyVersion }) {
    return unsaved() || form.conflict !== null || policyVersion < form.version;
  }

  function begin(view, mine = editable(view)) {
    Object.assign(form, { base: editable(view), mine, version: view.policyVersion, wrong: new Map(), moved: null, conflict: null });
  }

  async function save(event) {
    event.preventDefault();
    if (form.saving) return;
    refuse(emptyNumbers(form.mine).map((field) => ({ field, message: "" })));
    if (form.wrong.size > 0) return showWrong();
    form.saving = true;
    paint();
    const sent = structuredClone(form.mine);
    const answer = await call("PUT", address, asRequest(sent), { "If-Match": `"${form.version}"`, "Idempotency-Key": intent });
    form.saving = false;
    form.problem = null;
    form.moved = null;
    if (answer.ok) {
      begin(answer.body, onTop(sent, editable(answer.body), form.mine));
      intent = newIntent();
      form.said = t("owner.saved", { version: form.version });
    } else if (answer.status === 412) {
      await somebodyWasFaster();
    } else {
      refused(answer);
    }
    paint();
    if (!answer.ok) showWrong();
  }

  function refused(answer) {
    const { code, errors = [], endsAt, wouldEndAt, day } = answer.body;
    refuse(errors);
    if (code === "SETTINGS_WOULD_MOVE_THE_DAY") {
      form.moved = { day: longDay(day), ends: moment(endsAt, form.base.zone), wouldEnd: moment(wouldEndAt, form.mine.zone) };
    } else if (errors.length === 0) {
      form.problem = problemOf(answer);
    }
  }

  function refuse(errors) {
    form.wrong = new Map(errors.map(({ field, message }) => [field, message]));
  }

  async function somebodyWasFaster() {
    const now = await call("GET", address);
    if (!now.ok) return refused(now);
    form.conflict = conflictOf(form.base, editable(now.body), form.mine);
    if (form.conflict.rows.length === 0) {
      begin(now.body);
      form.said = t("owner.conflict.same");
      return;
    }
    form.version = now.body.policyVersion;
    const history = await call("GET", `${address}/history?limit=1`);
    const last = history.ok ? history.body.versions[0] : null;
    if (last?.username) Object.assign(form.conflict, { by: last.username, at: moment(last.at, now.body.zone) });
  }

  function settled() {
    form.mine = merged(form.conflict);
    form.base = form.conflict.theirs;
    form.conflict = null;
    changed();
    form.said = t(unsaved() ? "owner.conflict.check" : "owner.conflict.taken");
    paint();
    panel.querySelector("h2")?.focus();
  }

  /** Puts whoever saved in front of what is wrong. */
  function showWrong() {
    paint();
    (panel.querySelector("#conflict-title") ?? panel.querySelector("[aria-invalid=true]") ?? panel.querySelector("#moved, [role=alert]"))?.scrollIntoView({ block: "center" });
    (panel.querySelector("#conflict-title") ?? panel.querySelector("[aria-invalid=true]"))?.focus({ preventScroll: true });
  }

  function unsaved() {
    return form.mine !== null && differences(form.base, form.mine).length > 0;
  }

  function discard() {
    if (!confirm(t("owner.discard.sure"))) return;
    Object.assign(form, { mine: structuredClone(form.base), wrong: new Map(), moved: null, problem: null });
    changed();
  }

  function paint() {
    render(page(), panel);
  }

  function page() {
    const title = html`<h2 tabindex="-1">${t("owner.settings.title")}</h2>`;
    if (!form.mine) return html`<div class="stack">${title} ${form.problem ? html`${trouble(form.problem)}<button type="button" @click=${read}>${t("desk.again")}</button>` : ""}</div>`;
    if (form.conflict) return html`<div class="stack">${title} ${conflictForm(form.conflict, paint, settled)}</div>`;
    return html`<form class="settings" novalidate @submit=${save}>
      ${title} ${unplaced()} ${salon(form)} ${chairs(form)} ${services(form)} ${hours(form)} ${policy(form)} ${bar()}
    </form>`;
  }

  /** What is wrong with something that has no field here. */
  function unplaced() {
    const count = form.wrong.size;
    return count === 0 ? "" : html`<p class="banner" role="alert">${t("owner.refused.fields", { count })}</p>`;
  }

  function bar() {
    const mine = differences(form.base, form.mine);
    return html`<div class="savebar card">
      ${form.problem ? trouble(form.problem) : ""}
      <p role="status">${form.said || (mine.length > 0 ? t("owner.unsaved", { count: mine.length }) : t("owner.allSaved", { version: form.version }))}</p>
      ${mine.length > 0 ? html`<p class="quiet">${mine.map((field) => field.label()).join(" · ")}</p>` : ""}
      <div class="row">
        <button class="main" aria-disabled=${form.saving || mine.length === 0 ? "true" : "false"}>${t("owner.save")}</button>
        ${mine.length > 0 ? html`<button type="button" @click=${discard}>${t("owner.discard")}</button>` : ""}
      </div>
    </div>`;
  }

  await read();
  return { shown: () => (unsaved() || form.conflict ? undefined : read()), repaint: paint, unsaved };
}
