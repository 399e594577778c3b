"use strict";
const filters = document.querySelector(".filters");
const rows = [...document.querySelectorAll("tbody tr")];

function sortBy(header, button) {
  const table = header.closest("table");
  const body = table.tBodies[0];
  const direction = header.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
  for (const other of header.parentElement.children) other.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", direction);
  const sign = direction === "ascending" ? 1 : -1;
  const value = row => row.cells[header.cellIndex].dataset.sort ?? row.cells[header.cellIndex].textContent.trim();
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  body.append(...[...body.rows].sort((one, other) => sign * compare(value(one), value(other))));
  button.focus();
}

for (const header of document.querySelectorAll("thead th")) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...header.childNodes);
  button.addEventListener("click", () => sortBy(header, button));
  header.append(button);
}

function filter() {
  const { search, status, topic } = filters.elements;
  const wanted = search.value.trim().toLowerCase().split(/\s+/);
  let shown = 0;
  for (const row of rows) {
    const text = row.textContent.toLowerCase();
    row.hidden = !(wanted.every(word => text.includes(word))
      && (!status.value || row.dataset.status === status.value)
      && (!topic.value || row.dataset.topic === topic.value));
    if (!row.hidden) shown++;
  }
  filters.querySelector("output").value = shown === rows.length ? "" : `${shown} of ${rows.length} shown`;
}

filters.hidden = false;
filters.addEventListener("input", filter);
filters.addEventListener("submit", event => event.preventDefault());
