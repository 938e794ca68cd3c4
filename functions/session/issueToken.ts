import { SignJWT } from 'jose'
import type { ApiDeps } from '../deps'
import { audienceOf, issuer, type Bearer } from './tokens'

/** On the phone, where WeChat is asked again without a word. */
export const tokenSeconds = 900

/** A token for this long. Apart from reading one, which every function does: only two of them issue any. */
export async function issueToken(
  { personId, street, computer }: Bearer,
  { tokens, now }: ApiDeps,
  seconds = tokenSeconds,
) {
  const at = Math.floor(now() / 1000)
  const token = await new SignJWT({ street, ...(computer && { computer }) })
    .setProtectedHeader({ alg: 'HS256', kid: '1' })
    .setSubject(personId)
    .setIssuer(issuer)
    .setAudience(audienceOf({ computer }))
    .setIssuedAt(at)
    .setExpirationTime(at + seconds)
    .sign(tokens.key())
  return { token, expiresAt: new Date((at + seconds) * 1000).toISOString() }
}
