/** What a priority start is given for, in words. */
import { t } from "./text.js";

/** A reason of the salon's own, which no language file knows, is shown as it is written. */
export function reasonName(code) {
  const key = `desk.reason.${code}`;
  const name = t(key);
  return name === key ? code : name;
}
