/** Who is at this counter, and the way in for whoever comes next. */
import { html } from "../core/page.js";
import { signInForm as form } from "../core/sign-in.js";
import { t } from "../core/text.js";
import { languageChoice } from "./languages.js";
import { mayAct, session } from "./session.js";
import { change, state } from "./state.js";

/** @param {() => void} then what follows */
export function signInForm(then) {
  return form({
    title: t("staff.signIn"),
    reason: state.signInReason,
    username: state.username,
    below: languageChoice(),
    repaint: change,
    entered: (username) => {
      if (username !== state.username) change({ draft: {}, done: [], toast: null, dialog: null });
      change({ username, signInReason: null, refusal: null });
      then();
    },
  });
}

/** Who is at work, beside the name of the salon. */
export function signedInAs() {
  const { username } = session() ?? {};
  return html`${username}${mayAct() ? "" : html` · ${t("staff.onlyLooking")}`}`;
}
