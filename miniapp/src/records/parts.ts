export type FileSeen = { url: string; name: string; bytes?: number | undefined; atOnce?: number | undefined }

/** How a long file comes: a new link where the old one has run out, and who is told how much is there, in percent. */
export type Coming = { linkAgain: () => Promise<string | undefined>; told: (percent: number) => void }

/** Of a link, this much: `range` as the header of that name says it. */
type FetchPart = (url: string, range: string) => Promise<ArrayBuffer>

/** What does not come is asked for once more, by a new link: the old one lives for minutes, and nets break. */
async function twice(fetchPart: FetchPart, range: string, { url, linkAgain }: Coming & { url: string }) {
  try {
    return { url, data: await fetchPart(url, range) }
  } catch (error) {
    const fresh = await linkAgain()
    if (!fresh) throw error
    return { url: fresh, data: await fetchPart(fresh, range) }
  }
}

/** A file longer than what goes at once, part behind part. */
export async function* partsOf(
  { url: first, bytes = 0, atOnce = bytes }: FileSeen,
  fetchPart: FetchPart,
  coming: Coming,
) {
  let url = first
  for (let at = 0; at < bytes; at += atOnce) {
    const end = Math.min(at + atOnce, bytes)
    const part = await twice(fetchPart, `bytes=${at}-${end - 1}`, { ...coming, url })
    url = part.url
    yield part.data
    coming.told(Math.floor((100 * end) / bytes))
  }
}
