const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Base64url, six bits a letter; `btoa` is not known to WeChat. */
export function nonceOf(bytes: Uint8Array) {
  let said = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 6) {
      bits -= 6
      said += letters.charAt((held >> bits) & 63)
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? said + letters.charAt((held << (6 - bits)) & 63) : said
}
