/** Shows the filter of the directory and hides the rows that do not match; without scripts the whole list stands. */
export function filterOffices(document: Document): void {
  const form = document.querySelector<HTMLElement>("[data-filter]");
  const body = document.getElementById(form?.dataset.filter ?? "");
  const text = form?.querySelector<HTMLInputElement>("#filter-text");
  const kind = form?.querySelector<HTMLSelectElement>("#filter-kind");
  const year = form?.querySelector<HTMLSelectElement>("#filter-year");
  const output = form?.querySelector("output");
  if (!form || !body || !text || !kind || !year || !output) return;

  const rows = Array.from(body.querySelectorAll("tr"), (row) => ({
    row,
    words: (row.cells[0]?.textContent ?? "") + (row.cells[2]?.textContent ?? ""),
  }));
  const update = () => {
    const wanted = text.value.trim().split(/\s+/);
    let shown = 0;
    for (const { row, words } of rows) {
      const matches =
        wanted.every((word) => words.includes(word)) &&
        (kind.value === "" || row.dataset.kind === kind.value) &&
        (year.value === "" || (row.dataset.years ?? "").split(" ").includes(year.value));
      row.hidden = !matches;
      if (matches) shown += 1;
    }
    output.textContent = shown === 0 ? "没有符合的单位" : `${shown} 家，共 ${rows.length} 家`;
  };
  form.addEventListener("input", update);
  form.hidden = false;
  update();
}
