/**
 * Which of `count` renderers makes a page, from 0: by its address below the yearbook's folder, so that a new page moves
 * no other one to another renderer. FNV-1a of UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/.
 */
export function shareOfPage(address: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < address.length; at += 1)
    hash = Math.imul(hash ^ address.charCodeAt(at), 0x01000193) >>> 0;
  return hash % count;
}
