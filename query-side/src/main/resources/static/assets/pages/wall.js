import { begin } from "../core/page.js";

begin(() => {});
