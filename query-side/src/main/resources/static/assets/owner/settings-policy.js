/** The section of the priority policy: how often, by whom and why somebody may be pulled to the front. */
import { html } from "../core/page.js";
import { reasonName } from "../core/reasons.js";
import { t } from "../core/text.js";
import { act, count, text, tick, wrong } from "./settings-parts.js";
import { roleName } from "./words.js";

const USUAL_REASONS = ["ELDERLY_OR_DISABLED", "CHILD", "REGULAR_APPOINTMENT", "COMPLAINT_RECOVERY", "STAFF_ERROR", "OTHER"];
const ROLES = ["owner", "manager", "staff", "admin"];
const PATH = "priorityPolicy";

/** @param {import("./settings-parts.js").Form} form */
export function policy(form) {
  const { priorityPolicy } = form.mine;
  return html`<fieldset>
    <legend>${t("owner.section.policy")}</legend>
    <p class="quiet">${t("owner.hint.policy")}</p>
    <div class="two">
      ${count(form, `${PATH}.dailyLimit`, t("owner.field.dailyLimit"), priorityPolicy, "dailyLimit", { hint: t("owner.hint.dailyLimit") })}
      ${count(form, `${PATH}.dailyLimitPerStaff`, t("owner.field.dailyLimitPerStaff"), priorityPolicy, "dailyLimitPerStaff", {
        hint: t("owner.hint.dailyLimitPerStaff"),
      })}
    </div>
    ${reasons(form)} ${roles(form)} ${headStarts(form)}
  </fieldset>`;
}

function reasons(form) {
  const { priorityPolicy } = form.mine;
  const own = priorityPolicy.reasons.filter((code) => !USUAL_REASONS.includes(code));
  const known = [...USUAL_REASONS, ...own];
  return html`<fieldset>
    <legend>${t("owner.field.reasons")}</legend>
    ${known.map((code) => tick(form, reasonName(code), priorityPolicy, "reasons", code, USUAL_REASONS))} ${wrong(form, `${PATH}.reasons`)}
    ${priorityPolicy.reasons.map((_, index) => wrong(form, `${PATH}.reasons[${index}]`))} ${ownReason(form, priorityPolicy)}
  </fieldset>`;
}

/** A reason of the salon's own is a code that staff read as it is written. */
function ownReason(form, priorityPolicy) {
  const add = () => {
    const code = form.newReason.trim();
    form.newReason = "";
    if (code !== "" && !priorityPolicy.reasons.includes(code)) priorityPolicy.reasons.push(code);
    form.changed();
  };
  return html`<div class="two">
      ${text(form, "newReason", t("owner.reason.own"), form, "newReason", { max: 32 })}
      <button type="button" @click=${add}>${t("owner.reason.add")}</button>
    </div>
    <p class="quiet">${t("owner.rule.code")}</p>`;
}

function roles(form) {
  const { priorityPolicy } = form.mine;
  return html`<fieldset>
    <legend>${t("owner.field.roles")}</legend>
    ${ROLES.map((role) => tick(form, roleName(role), priorityPolicy, "roles", role, ROLES))} ${wrong(form, `${PATH}.roles`)}
    ${priorityPolicy.roles.length === 0 ? html`<p class="quiet">${t("owner.roles.none")}</p>` : ""}
  </fieldset>`;
}

function headStarts(form) {
  const { mine, changed } = form;
  const { headStarts: classes } = mine.priorityPolicy;
  const add = () => (classes.push({ priorityClass: "", seconds: 600 }), changed("headStarts"));
  return html`<fieldset>
    <legend>${t("owner.field.headStarts")}</legend>
    <p class="quiet">${t("owner.hint.headStarts")}</p>
    ${wrong(form, `${PATH}.headStarts`)}
    <ul class="stack">
      ${classes.map((one, index) => {
        const at = `${PATH}.headStarts[${index}]`;
        return html`<li class="entry two">
          ${text(form, `${at}.priorityClass`, t("owner.class.code"), one, "priorityClass", { max: 32 })}
          ${count(form, `${at}.seconds`, t("owner.class.minutes"), one, "seconds", { times: 60, most: 1_440 })}
          ${act(t("owner.remove"), one.priorityClass || t("owner.class.code"), () => (classes.splice(index, 1), changed()))}
        </li>`;
      })}
    </ul>
    <button type="button" @click=${add}>${t("owner.class.add")}</button>
  </fieldset>`;
}
