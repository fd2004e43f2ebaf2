/** Of the supplement's radicals those that are characters of their own, each before the character that it looks like. */
const pairs =
  "⺁厂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺎尣⺏尢⺒巳⺓幺⺕彐⺗心⺘手⺙攵⺚旡⺛旡⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱网⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";
const supplement = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[at * 2], pairs[at * 2 + 1]]),
);

/**
 * The text with its radicals (U+2E80 to U+2FDF) as the characters that they look like. Fonts have one glyph for both,
 * and programs that print to PDF often name the radical: ⼈⺠ for 人民.
 */
export function evenRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (sign) => supplement.get(sign) ?? sign.normalize("NFKC"));
}
