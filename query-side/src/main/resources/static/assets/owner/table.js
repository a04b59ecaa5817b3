/** The numbers behind a picture: as a table for everybody who does not see it, and as a file for other programs. */
import { html } from "../core/page.js";
import { language, t } from "../core/text.js";
import { hour, tableDay } from "./words.js";

/**
 * @typedef {object} Table
 * @property {string} name of the file
 * @property {string[]} columns
 * @property {(string | number | null)[][]} rows a number is a number in both; null is nothing
 */

/** @param {Table} table */
export function asTable({ columns, rows }, caption) {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const cell = (value) => (typeof value === "number" ? numbers.format(value) : inWords(value ?? "–"));
  return html`<table>
    <caption class="unseen">${caption}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>
      ${rows.map(([first, ...rest]) => html`<tr><th scope="row"><bdi>${cell(first)}</bdi></th>${rest.map((value) => html`<td><bdi>${cell(value)}</bdi></td>`)}</tr>`)}
    </tbody>
  </table>`;
}

/** Days and hours as people write them; the file has them as programs do. */
function inWords(text) {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return tableDay(text);
  return /^\d\d:00$/.test(text) ? hour(Number(text.slice(0, 2))) : text;
}

/** The file, after RFC 4180; a text that a spreadsheet would run as a formula is told to be a text. */
export function asCsv({ columns, rows }) {
  return [columns, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

function csvCell(value) {
  if (value === null) return "";
  if (typeof value === "number") return String(Math.round(value * 10) / 10);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** @param {Table} table */
export function download(table) {
  const file = new Blob(["\ufeff", asCsv(table)], { type: "text/csv;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = table.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

/** @param {Table} table */
export function beside(table, caption) {
  return html`<details>
      <summary>${t("owner.asTable")}</summary>
      ${asTable(table, caption)}
    </details>
    <button type="button" aria-label=${`${t("owner.asCsv")}: ${caption}`} @click=${() => download(table)}>${t("owner.asCsv")}</button>`;
}
