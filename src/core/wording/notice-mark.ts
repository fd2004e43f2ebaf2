/** The first clause of a yearbook's notice in brackets, to stand before a title: 【虚构数据】; "" without a notice. */
export function noticeMark(notice: string): string {
  const [clause = ""] = notice.split(/[，。；：！、,;.!]/, 1);
  return notice === "" ? "" : `【${clause === "" ? notice : clause}】`;
}
