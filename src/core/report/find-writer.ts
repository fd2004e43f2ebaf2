import { type OfficeKind, officeKinds } from "../model/index.ts";
import type { Line } from "./text-lines.ts";

const officeName =
  /([一-龥]{1,20}?)(街道|镇|乡)(?=办事处|人民政府|党工委|工委|党委|工作委员会|委员会|关于|20\d\d|二[〇零]|法治|依法|政府|坚持|以|在|深入|认真|紧|严格|始终|持续|全面|积极|按|贯彻|高度|，|$)/g;
const wide = /(?:中共|中国共产党|共产党)/;
const place = /^([一-龥]{1,8}?(?:特别行政区|自治区|自治州|自治县|省|市|区|县|旗|州|盟))(?=[一-龥]{2})/;

/** The office that writes a report, with the places before its name. */
export interface Writer {
  readonly office: { readonly name: string; readonly kind: OfficeKind };
  readonly places: readonly string[];
}

/** The office that writes: named in the title, in the signature, or at the beginning. */
export function findWriter(lines: readonly Line[], title: string): Writer | null {
  const signature = lines.slice(-6).filter(({ text }) => text.length <= 40);
  const opening = lines.find(({ text }) => text.length > 40)?.text.slice(0, 300) ?? "";
  const texts = [
    title,
    ...signature.map(({ text }) => text),
    ...lines.slice(0, 4).map(({ text }) => text.slice(0, 60)),
    ...opening.split(/[，。；：]/),
  ];
  const all = lines
    .slice(0, 400)
    .map(({ text }) => text)
    .join("\n")
    .slice(0, 20_000);
  for (const text of texts) {
    for (const match of text.matchAll(officeName)) {
      const [, stem = "", kind = ""] = match;
      const clean = stem.replace(
        /^.*(?:中共|中国共产党|关于|报送|呈报|印发|上报|[省市区县州]委(?!员)|年度?|现将|是|我|全|本|各|将)/,
        "",
      );
      const cut = cutPlaces(clean, kind, all);
      if (cut === null) continue;
      return {
        office: { name: cut.name, kind: officeKinds.find((entry) => entry === kind) ?? "街道" },
        places: cut.places,
      };
    }
  }
  return null;
}

/** The name without the places before it: 丰沐区锦槐街道 is 锦槐街道 of 丰沐区. */
function cutPlaces(
  stem: string,
  kind: string,
  text: string,
): { readonly name: string; readonly places: readonly string[] } | null {
  let rest = stem.replace(wide, "");
  const places: string[] = [];
  for (let match = place.exec(rest); match !== null; match = place.exec(rest)) {
    const [, name = ""] = match;
    const tail = rest.slice(name.length);
    // A name such as 市中街道 or 城区街道 holds the word itself; it also stands alone in the text.
    if (
      name.length < 2 ||
      (new RegExp(`[^一-龥]${rest}${kind}`).test(text) &&
        !new RegExp(`[^一-龥]${tail}${kind}`).test(text) &&
        places.length > 0)
    )
      break;
    places.push(name);
    rest = tail;
  }
  return rest === "" || rest.length > 10 || /[的和与及]/.test(rest)
    ? null
    : { name: `${rest}${kind}`, places };
}
