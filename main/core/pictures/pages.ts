/** Most pictures of one question: more than that most endpoints refuse. */
export const pictureLimit = 8

/**
 * A list of pages such as `1,3-5` as numbers from 0, in the order of the list; undefined where it is
 * none, or names more than a thousand pages.
 */
export function parsePages(list: string): readonly number[] | undefined {
  const pages: number[] = []
  for (const part of list.split(',')) {
    const found = /^([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?$/.exec(part.trim())
    if (found === null) return undefined
    const first = Number(found[1])
    const last = Number(found[2] ?? first)
    if (last < first || pages.length + last - first >= 1000) return undefined
    for (let page = first; page <= last; page += 1) pages.push(page - 1)
  }
  return pages
}
