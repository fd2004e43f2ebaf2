/** A generator of the same numbers between 0 and 1 for the same seed (a linear congruence; only for test data). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables = [
  "荔枝",
  "城南",
  "石堰",
  "观澜",
  "马田",
  "道滘",
  "虎丘",
  "新港",
  "三汊河",
  "沙溪",
  "白塔",
  "龙泉",
];

/** Names and places of `length` fictional offices. */
export function officeNames(length: number): readonly { office: string; name: string; place: string }[] {
  return Array.from({ length }, (_, index) => {
    const ending = ["街道", "镇", "乡"][index % 3];
    const round = ["", "东", "西", "南", "北"][Math.floor(index / syllables.length)] ?? "";
    return {
      office: `office-${index + 1}`,
      name: `${syllables[index % syllables.length]}${round}${ending}`,
      place: ["重庆市涪陵区", "广东省深圳市光明区", "山东省临沂市河东区"][index % 3] ?? "",
    };
  });
}
