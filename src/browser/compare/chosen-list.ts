import type { DirectoryOffice } from "../../core/directory/index.ts";

/** Lists the chosen offices, each with a button that takes it out. */
export function showChosen(
  list: HTMLElement,
  chosen: readonly DirectoryOffice[],
  placeOf: (office: DirectoryOffice) => string,
  onRemove: (id: string) => void,
): void {
  const document = list.ownerDocument;
  list.hidden = chosen.length === 0;
  list.replaceChildren(
    ...chosen.map((office) => {
      const link = document.createElement("a");
      link.href = `offices/${office.id}.html`;
      link.textContent = office.name;
      const place = document.createElement("span");
      place.className = "place";
      place.textContent = placeOf(office);
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.textContent = "移除";
      button.setAttribute("aria-label", `移除${office.name}`);
      button.addEventListener("click", () => onRemove(office.id));
      const item = document.createElement("li");
      item.append(link, " ", place, " ", button);
      return item;
    }),
  );
}
