/** Who changed which setting when, from what to what: the newest first. */
import { html, render, trouble } from "../core/page.js";
import { t } from "../core/text.js";
import { differences } from "./differences.js";
import { problemOf } from "./session.js";
import { moment, roleName } from "./words.js";

const ON_A_PAGE = 20;

/** Fills the panel; see tabs.js. */
export async function mountHistory(panel, { salonId, call }) {
  let versions = [];
  let next = null;
  let problem = null;
  let onlyPolicy = false;
  let loading = false;

  async function load(after) {
    loading = true;
    paint();
    const question = new URLSearchParams({ limit: ON_A_PAGE, ...(after ? { after } : {}) });
    const answer = await call("GET", `/api/v1/salons/${encodeURIComponent(salonId)}/history?${question}`);
    loading = false;
    problem = answer.ok ? null : problemOf(answer);
    if (answer.ok) {
      versions = after ? [...versions, ...answer.body.versions] : answer.body.versions;
      next = answer.body.next ?? null;
    }
    paint();
  }

  function paint() {
    const shown = versions.map((version) => ({ version, fields: fieldsOf(version) })).filter(({ fields, version }) => fields.length > 0 || (!onlyPolicy && !version.before));
    render(
      html`<div class="stack">
        <h2>${t("owner.history.title")}</h2>
        <label class="choice">
          <input type="checkbox" .checked=${onlyPolicy} @change=${(event) => ((onlyPolicy = event.target.checked), paint())} />
          ${t("owner.history.onlyPolicy")}
        </label>
        ${problem ? html`${trouble(problem)}<button type="button" @click=${() => load()}>${t("desk.again")}</button>` : ""}
        <ol class="stack versions">${shown.map(entry)}</ol>
        ${!loading && !problem && shown.length === 0 ? html`<p>${t("owner.history.none")}</p>` : ""}
        ${next ? html`<button type="button" aria-disabled=${loading ? "true" : "false"} @click=${() => loading || load(next)}>${t("owner.history.older")}</button>` : ""}
      </div>`,
      panel,
    );
  }

  function fieldsOf({ before, settings }) {
    if (!before) return [];
    const all = differences(before, settings);
    return onlyPolicy ? all.filter((field) => field.key.startsWith("priorityPolicy.") || field.key.startsWith("headStarts.")) : all;
  }

  await load();
  return { shown: () => load(), repaint: paint };
}

function entry({ version, fields }) {
  const { policyVersion, at, username, role, before, settings } = version;
  return html`<li class="card">
    <div class="row apart">
      <h3>${t("owner.history.version", { version: policyVersion })}</h3>
      <p class="quiet">
        <time datetime=${at}>${moment(at, settings.zone)}</time>
        · <bdi>${username ?? t("owner.history.product")}</bdi>${role ? html` (${roleName(role)})` : ""}
      </p>
    </div>
    ${before ? changes(fields, before, settings) : html`<p>${t("owner.history.first")}</p>`}
  </li>`;
}

/** Fields with what they were and what they are: the words tell them apart, not the looks alone. */
function changes(fields, before, after) {
  return html`<dl class="changes">
    ${fields.map(
      (field) => html`<div>
        <dt>${field.label()}</dt>
        <dd><span class="quiet">${t("owner.was")}</span> <del><bdi>${field.say(field.get(before))}</bdi></del></dd>
        <dd><span class="quiet">${t("owner.is")}</span> <ins><bdi>${field.say(field.get(after))}</bdi></ins></dd>
      </div>`,
    )}
  </dl>`;
}
