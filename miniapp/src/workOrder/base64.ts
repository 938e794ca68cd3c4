const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 of plain ASCII: a mini program has no `btoa`. */
export function base64(text: string) {
  const bytes = [...text].map((letter) => letter.charCodeAt(0))
  let out = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.slice(at, at + 3)
    const bits = (one << 16) | ((two ?? 0) << 8) | (three ?? 0)
    const four = [18, 12, 6, 0].map((shift) => letters.charAt((bits >> shift) & 63))
    out +=
      four.slice(0, 2).join('') + (two === undefined ? '=' : four[2]) + (three === undefined ? '=' : four[3])
  }
  return out
}
