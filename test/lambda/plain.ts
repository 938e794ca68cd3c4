/** What differs each time, and what stands for it: by its form, as answers and items are written. */
const always: [RegExp, string][] = [
  [/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, 'TOKEN'],
  [/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, 'UUID'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'TIME'],
  // The same in China's time, as files and messages write it.
  [/\d{4}(-\d\d-\d\d|年\d+月\d+日) \d\d:\d\d/g, 'TIME'],
  // 核实码 and 登录码, in an answer and as a key.
  [/(?<="code":"|VC#\d{9}#|PC#)(\d{6}|\d{8})(?=")/g, '000000'],
  // Where WeChat reaches somebody, sealed anew each time.
  [/(?<="address":")[\w-]{60,}(?=")/g, 'SEALED'],
  // Seconds and milliseconds since 1970, in figures and as keys have them.
  [/\b1[78]\d{8}(\d{3})?\b/g, '1000000000'],
  [/\b0[st][0-9a-z]{5}\b/g, 'SECONDS'],
]

/** In the steps of an order, and in what is noted beside: when, by when, what was said with a photo, and the chain that covers all of it. */
const inSteps: [RegExp, string][] = [
  [/(?<=[~#])m[0-9a-z]{7}(?=[~#])/g, 'MILLISECONDS'],
  [/(?<=~[a-zA-Z])t[0-9a-z]{5}(?=~)/g, 'SECONDS'],
  [/(?<=~[\w-]{11}~)[\w-]{11}(?=~)/g, 'SAID'],
  [/(?<=~)[\w-]{11}(?=")/g, 'LINK'],
  [/(?<=#N#\d{4}#[\w-]{11}#)[\w-]{11}/g, 'SAID'],
]

/** Each place of photos signs its links in its own way: what counts is that there is one, and to which photo. */
const photoLink = /"[^"]*\/photos\/(?:shown\/)?([\w-]+)(?:\.jpg)?\?[^"]*"/g

/** Drawn each time, but the same wherever it stands: photos, and whoever came by herself. */
const drawn = /\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b|\bp[0-9a-v]{14}\b/g

/** By their names: what is signed or drawn and leads to the same, and how small a file packs that tells the time. */
const signed = ['secret', 'upload', 'url', 'seenTo', 'cursor', 'said', 'bytes', 'crc']

const standIn = (name: string, part: unknown) =>
  signed.includes(name) && part ? `a ${typeof part} called ${name}` : part

/** Engines tell the attributes of an item in any order. */
function inOrder(name: string, part: unknown): unknown {
  const stand = standIn(name, part)
  if (typeof stand !== 'object' || stand === null || Array.isArray(stand)) return stand
  return Object.fromEntries(Object.entries(stand).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * The same for what is the same but for times, tokens and what was drawn: for one town alone. Lines name what was drawn
 * in the order in which it was met; items come in any order, so what no line has named stays nameless.
 */
export function plainly() {
  const names = new Map<string, string>()
  const nameOf = (id: string) => {
    const known = names.get(id) ?? `ID${names.size}`
    names.set(id, known)
    return known
  }
  const plain = (value: unknown, called: (id: string) => string) =>
    // Still the same value, but for letters within its texts.
    JSON.parse(
      [...always, ...inSteps]
        .reduce((text, [form, stand]) => text.replace(form, stand), JSON.stringify(value, inOrder))
        .replace(photoLink, '"a link to $1"')
        .replace(drawn, called),
    ) as unknown
  return {
    line: (line: unknown) => plain(line, nameOf),
    item: (item: unknown) => plain(item, (id) => names.get(id) ?? 'ID'),
  }
}
