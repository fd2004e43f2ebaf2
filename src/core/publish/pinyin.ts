import { customPinyin, pinyin } from "pinyin-pro";

/** Readings in place names that the dictionary of the library does not know, or that it takes from other words. */
const placeNames: Readonly<Record<string, string>> = {
  // biome-ignore-start format: a table
  六合: "lù hé",
  浒墅关: "xǔ shù guān",
  单县: "shàn xiàn",
  单城: "shàn chéng",
  大埔: "dà bù",
  洪洞: "hóng tóng",
  乐清: "yuè qīng",
  乐亭: "lào tíng",
  乐陵: "lào líng",
  繁峙: "fán shì",
  莘庄: "xīn zhuāng",
  泌阳: "bì yáng",
  仇集: "qiú jí",
  尉犁: "yù lí",
  蔚县: "yù xiàn",
  浚县: "xùn xiàn",
  黄陂: "huáng pí",
  涡阳: "guō yáng",
  宕昌: "tàn chāng",
  解州: "hài zhōu",
  筠连: "jūn lián",
  会稽: "kuài jī",
  重固: "chóng gù",
  瓦窑堡: "wǎ yáo bǔ",
  吴堡: "wú bǔ",
  柴沟堡: "chái gōu bǔ",
  十里堡: "shí lǐ pù",
  歙县: "shè xiàn",
  栎阳: "yuè yáng",
  扎鲁特: "zā lǔ tè",
  珲春: "hún chūn",
  穆棱: "mù líng",
  麻涌: "má chōng",
  沙涌: "shā chōng",
  东涌: "dōng chōng",
  葵涌: "kuí chōng",
  大涌: "dà chōng",
  殷行: "yīn háng",
  // Otherwise 都 is read dou, 什 shen and 曾 ceng, as in everyday words.
  都: "dū",
  什: "shí",
  曾: "zēng",
  // biome-ignore-end format: a table
};

customPinyin({ ...placeNames });

/**
 * The reading of a name, a syllable for each character, separated by blanks, lower-case and without tones, ü as v:
 * 重庆市 → chong qing shi. A character that is no Chinese one stands for itself; blanks are left out.
 */
export function pinyinOf(name: string): string {
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true });
  return syllables
    .filter((syllable) => syllable.trim() !== "")
    .join(" ")
    .toLowerCase();
}
