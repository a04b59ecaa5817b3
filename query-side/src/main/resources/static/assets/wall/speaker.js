/** Calls tokens aloud in the language of the page. Browsers keep silent until somebody has touched a button. */
import { language } from "../core/text.js";

/**
 * A voice that is off at first.
 *
 * @param {(call: object) => string} words what is said for a call
 */
export function speaker(words) {
  let on = false;

  function utter(text) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.rate = 0.9;
    speechSynthesis.speak(utterance);
  }

  return {
    possible: () => "speechSynthesis" in window,
    isOn: () => on,
    toggle() {
      on = !on;
      speechSynthesis.cancel();
      if (on) speechSynthesis.resume();
    },
    say(calls) {
      if (on) calls.forEach((call) => utter(words(call)));
    },
  };
}
