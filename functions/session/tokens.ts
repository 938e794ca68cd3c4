import { jwtVerify } from 'jose'

export const issuer = 'emulin'
/** What a computer was given is for the API as well, but for no server that does not know that a computer can be signed out. */
export const audienceOf = ({ computer }: { computer?: string | undefined }) =>
  computer === undefined ? 'emulin-api' : 'emulin-computer'

/** Whose a token is, in which street, and on which of her computers 电脑, if on one. */
export type Bearer = { personId: string; street: string; computer?: string }

export type Tokens = ReturnType<typeof tokensWith>

/** Our own token: signed, bound to one person in one street. Roles are not in it: they are looked up. */
export const tokensWith = (secrets: { readonly token: string }) => {
  // When somebody is signed in: not every function is given it.
  const key = () => new TextEncoder().encode(secrets.token)
  return {
    key,

    /** Who the token was given to, or nothing: forged, expired and foreign tokens look the same. */
    async read(token: string, now: number): Promise<Bearer | undefined> {
      const options = { algorithms: ['HS256'], issuer, currentDate: new Date(now) }
      const read = await jwtVerify(token, key(), options).catch(() => undefined)
      const { sub, street, computer, aud } = read?.payload ?? {}
      if (!sub || typeof street !== 'string') return undefined
      const bearer = { personId: sub, street, ...(typeof computer === 'string' && { computer }) }
      return aud === audienceOf(bearer) ? bearer : undefined
    },
  }
}
