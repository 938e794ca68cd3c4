import { jwtVerify, SignJWT } from 'jose'

export const tokenSeconds = 900
const issuer = 'emulin'
const audience = 'emulin-api'

export type Tokens = ReturnType<typeof tokensWith>

/** Our own token: short-lived, signed, bound to one person in one street. Roles are not in it: they are looked up. */
export const tokensWith = (secret: string) => {
  const key = new TextEncoder().encode(secret)
  return {
    async issue(personId: string, street: string, now: number) {
      const at = Math.floor(now / 1000)
      const token = await new SignJWT({ street })
        .setProtectedHeader({ alg: 'HS256', kid: '1' })
        .setSubject(personId)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(at)
        .setExpirationTime(at + tokenSeconds)
        .sign(key)
      return { token, expiresAt: new Date((at + tokenSeconds) * 1000).toISOString() }
    },

    /** Who the token was given to, or nothing: forged, expired and foreign tokens look the same. */
    async read(token: string, now: number) {
      const options = { algorithms: ['HS256'], issuer, audience, currentDate: new Date(now) }
      const read = await jwtVerify(token, key, options).catch(() => undefined)
      const { sub, street } = read?.payload ?? {}
      return sub && typeof street === 'string' ? { personId: sub, street } : undefined
    },
  }
}
