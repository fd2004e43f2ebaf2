import {
  applyChoice,
  choiceNames,
  recallChoice,
  rememberChoice,
  shownChoice,
  storageKey,
} from "./reading-choice.ts";

/** Shows the reading settings and does what they say; without scripts the system's settings decide. */
export function offerReadingSettings(window: Window): void {
  const { document } = window;
  const settings = document.querySelector<HTMLDetailsElement>("[data-reading]");
  if (!settings) return;
  const radios = Array.from(settings.querySelectorAll<HTMLInputElement>("input[type=radio]"));
  const tick = () => {
    for (const name of choiceNames)
      for (const radio of radios)
        if (radio.name === name) radio.checked = radio.value === shownChoice(document, name);
  };
  settings.addEventListener("change", () => {
    for (const name of choiceNames) {
      const value = radios.find((radio) => radio.name === name && radio.checked)?.value ?? "";
      applyChoice(document, name, value);
      rememberChoice(window, name, value);
    }
  });

  /** Another page of the site may have changed the choice while this one was open, or left for a while. */
  const follow = () => {
    for (const name of choiceNames) applyChoice(document, name, recallChoice(window, name));
    tick();
  };
  window.addEventListener("storage", ({ key }) => {
    if (key === null || choiceNames.some((name) => key === storageKey(name))) follow();
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) follow();
  });

  closeWhenLeft(document, settings);
  tick();
  settings.hidden = false;
}

/** The open settings lie over the page: they close when the reader turns elsewhere, and by Escape. */
function closeWhenLeft(document: Document, settings: HTMLDetailsElement): void {
  const closeUnlessIn = ({ target }: Event) => {
    if (!settings.contains(target as Node | null)) settings.open = false;
  };
  document.addEventListener("pointerdown", closeUnlessIn);
  document.addEventListener("focusin", closeUnlessIn);
  settings.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    settings.open = false;
    settings.querySelector("summary")?.focus();
  });
}
