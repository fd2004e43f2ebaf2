import type { Draws } from "../draws.ts";

/** A character and how it is read, without tones. */
type Syllable = readonly [character: string, reading: string];

const firsts: readonly Syllable[] = [
  ["澜", "lan"],
  ["云", "yun"],
  ["星", "xing"],
  ["望", "wang"],
  ["晴", "qing"],
  ["砚", "yan"],
  ["锦", "jin"],
  ["青", "qing"],
  ["鹤", "he"],
  ["雾", "wu"],
  ["榛", "zhen"],
  ["霜", "shuang"],
  ["竹", "zhu"],
  ["栈", "zhan"],
  ["棠", "tang"],
  ["鹭", "lu"],
  ["松", "song"],
  ["月", "yue"],
  ["露", "lu"],
  ["苔", "tai"],
  ["雁", "yan"],
  ["石", "shi"],
  ["沧", "cang"],
  ["澄", "cheng"],
  ["溪", "xi"],
  ["枫", "feng"],
  ["桐", "tong"],
  ["柏", "bai"],
  ["兰", "lan"],
  ["荷", "he"],
  ["菱", "ling"],
  ["芦", "lu"],
  ["霞", "xia"],
  ["虹", "hong"],
  ["岚", "lan"],
  ["禾", "he"],
  ["麦", "mai"],
  ["桑", "sang"],
  ["梓", "zi"],
  ["楠", "nan"],
  ["杉", "shan"],
  ["椿", "chun"],
  ["槐", "huai"],
  ["柳", "liu"],
  ["茶", "cha"],
  ["渔", "yu"],
  ["橘", "ju"],
  ["梨", "li"],
];

const seconds: readonly Syllable[] = [
  ["岸", "an"],
  ["汀", "ting"],
  ["榆", "yu"],
  ["霁", "ji"],
  ["麓", "lu"],
  ["浦", "pu"],
  ["堂", "tang"],
  ["笠", "li"],
  ["屿", "yu"],
  ["埠", "bu"],
  ["沼", "zhao"],
  ["籁", "lai"],
  ["坞", "wu"],
  ["岩", "yan"],
  ["岭", "ling"],
  ["翎", "ling"],
  ["萤", "ying"],
  ["原", "yuan"],
  ["川", "chuan"],
  ["泽", "ze"],
  ["湾", "wan"],
  ["湖", "hu"],
  ["桥", "qiao"],
  ["塘", "tang"],
  ["坪", "ping"],
  ["坝", "ba"],
  ["店", "dian"],
  ["庄", "zhuang"],
  ["寨", "zhai"],
  ["铺", "pu"],
  ["渡", "du"],
  ["滩", "tan"],
  ["洲", "zhou"],
  ["峪", "yu"],
  ["峰", "feng"],
  ["坡", "po"],
  ["沟", "gou"],
  ["泉", "quan"],
  ["井", "jing"],
  ["城", "cheng"],
  ["关", "guan"],
  ["台", "tai"],
  ["集", "ji"],
  ["口", "kou"],
  ["营", "ying"],
  ["墩", "dun"],
  ["圩", "xu"],
  ["垭", "ya"],
];

export interface InventedName {
  /** Two characters, without 街道, 区 or 省. */
  readonly name: string;
  /** For ids: letters only. */
  readonly slug: string;
}

/** As many names are there. */
export const countOfNames = firsts.length * seconds.length;

/** One of the names; a real place may have it by chance. */
export function inventName(draws: Draws): InventedName {
  return nameAt(draws.whole(0, countOfNames - 1));
}

function nameAt(index: number): InventedName {
  const [first, firstReading] = firsts[Math.floor(index / seconds.length)] ?? ["", ""];
  const [second, secondReading] = seconds[index % seconds.length] ?? ["", ""];
  return { name: first + second, slug: firstReading + secondReading };
}

/** Gives names one after another, none with the same reading twice until all are used up. */
export function namesWithoutRepeat(draws: Draws): () => InventedName {
  const used = new Set<string>();
  return () => {
    for (let tries = 0; ; tries += 1) {
      const drawn = inventName(draws);
      if (tries < 100 && used.has(drawn.slug)) continue;
      used.add(drawn.slug);
      return drawn;
    }
  };
}
