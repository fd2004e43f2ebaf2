import type { DirectoryFrame, DirectoryOffice } from "./directory.ts";
import { regionChain } from "./directory.ts";
import type { DirectoryState } from "./directory-state.ts";
import { matchesNames, readingsOf, typedWords } from "./match-name.ts";

type Test = (office: DirectoryOffice) => boolean;

/** Makes a search ready: it takes offices and a state, and gives those that meet every condition, in their order. */
export function officeSearch(
  frame: DirectoryFrame,
): (offices: readonly DirectoryOffice[], state: DirectoryState) => readonly DirectoryOffice[] {
  const readings = readingsOf(frame.readings);
  const chains = frame.regions.map((_, index) => regionChain(frame.regions, index));
  const places = chains.map((chain) => chain.map(({ name }) => name));

  return (offices, state) => {
    const tests = [
      ...placeTest(state),
      ...(state.kind === null ? [] : [({ kind }: DirectoryOffice) => kind === state.kind]),
      ...figuresTest(state, frame),
      ...openTest(state),
      ...typedWords(state.text).map(
        (word): Test =>
          ({ region, name }) =>
            matchesNames(word, [...(places[region] ?? []), name], readings),
      ),
    ];
    return offices.filter((office) => tests.every((test) => test(office)));
  };

  function placeTest({ place }: DirectoryState): readonly Test[] {
    if (place === null) return [];
    const holds = chains.map((chain) => chain.some(({ slug }) => slug === place));
    return [({ region }) => holds[region] === true];
  }
}

/**
 * Puts offices whose own names hold every word that was typed before those that were found by their places, each in
 * their order: whoever types 滨江 looks for 滨江街道 sooner than for all that lies in 滨江区.
 */
export function ownNamesFirst(
  frame: Pick<DirectoryFrame, "readings">,
): (offices: readonly DirectoryOffice[], typed: string) => readonly DirectoryOffice[] {
  const readings = readingsOf(frame.readings);
  return (offices, typed) => {
    const words = typedWords(typed);
    const isNamed = ({ name }: DirectoryOffice) =>
      words.every((word) => matchesNames(word, [name], readings));
    const named = new Set(offices.filter(isNamed));
    return [...named, ...offices.filter((office) => !named.has(office))];
  };
}

/** Whether the office has figures of the theme in the year: of any theme, or in any year, where one is not asked. */
function figuresTest({ year, theme }: DirectoryState, { years, themes }: DirectoryFrame): readonly Test[] {
  if (year === null && theme === null) return [];
  const wanted = theme === null ? ~0 : 1 << themes.findIndex(({ id }) => id === theme);
  const has = (mark: string) => (Number.parseInt(mark, 16) & wanted) !== 0;
  if (year === null) return [(office) => Array.from(office.years).some(has)];
  const at = years.indexOf(year);
  return [(office) => has(office.years.charAt(at))];
}

function openTest({ open }: DirectoryState): readonly Test[] {
  if (open === null) return [];
  return [
    ({ flags, underReview }) => (open !== "review" && flags > 0) || (open !== "flags" && underReview > 0),
  ];
}
