import Taro from '@tarojs/taro'
import type { ComputerSession } from '../../shared/computer/computer'
import type { Answer } from '../../shared/contract'
import { computerSession, computerSessionIn, forgetComputer, keepComputer } from './computer/keptSession'
import { answerOf, request } from './request'
import { keep, kept } from './phoneStorage'
import { Refused } from './Refused'

type Session = Answer<'signIn'>

const personPlace = 'demoPerson'
const streetPlace = 'streetEntered'
const isPhone = process.env.TARO_ENV === 'weapp'

let session: Session | undefined
let freshUntil = 0
let signingIn: { owner: string; session: Promise<Session> } | undefined
const listeners = new Set<() => void>()

/** In a browser nobody is known to WeChat: in the demo one plays a person of its street. */
export const demoPersonId = () => {
  const id = kept(personPlace)
  return typeof id === 'string' && id ? id : undefined
}

/** Elsewhere one's phone lets the browser in 电脑登录. */
export const computerNow = () => (process.env.TARO_ENV === 'h5' ? computerSession() : undefined)

/** Whose a browser is; nobody's at first. */
export const browserPersonId = () => computerNow()?.person.id ?? demoPersonId()

/** Which of several streets she serves in is before her now; her own where none was chosen. */
const streetEntered = () => {
  const id = kept(streetPlace)
  return typeof id === 'string' ? id : ''
}

/** Whose the phone is now, known without asking anybody: drafts and kept answers are theirs, and one street's, alone. */
export const ownerNow = () => [browserPersonId() ?? 'phone', streetEntered()].filter(Boolean).join('@')

/** From here on the program is this street's. */
export function enterStreet(streetId: string) {
  keep(streetPlace, streetId)
  forgetToken()
}

export function playDemoPerson(personId: string) {
  if (process.env.TARO_ENV === 'h5') forgetComputer()
  keep(personPlace, personId)
  enterStreet('')
}

/** Let in by her phone: from here on this browser is hers. */
export function beginOnComputer(session: ComputerSession) {
  keep(personPlace, '')
  keepComputer(session)
  enterStreet('')
}

async function codeToShow() {
  const demo = demoPersonId()
  if (demo) return `demo:${demo}`
  if (!isPhone) throw new Refused('notSignedIn')
  return loginCode()
}

/** WeChat's word for who holds the phone, good once. */
export async function loginCode() {
  const { code } = await Taro.login().catch(() => {
    throw new Refused('offline')
  })
  return code
}

async function signIn(): Promise<Session> {
  const streetId = streetEntered()
  const computer = computerNow()
  if (computer) return computerSessionIn(computer, streetId)
  const code = await codeToShow()
  const body = streetId ? { code, streetId } : { code }
  // The answer has been shaped by the same contract on the other side.
  return answerOf(await request('POST', '/sessions', { body })) as Session
}

/**
 * A minute before the end is the end: a request on its way must not arrive too late. By a clock that runs so fast
 * that a new token is old, nothing can be told; the server will say when it is over.
 */
function endOf({ expiresAt }: Session) {
  const end = Date.parse(expiresAt) - 60_000
  return end > Date.now() ? end : Infinity
}

/** One sign-in for each person, however many ask at once. */
function signInOnce() {
  const owner = ownerNow()
  if (signingIn?.owner === owner) return signingIn
  const mine = {
    owner,
    session: signIn().finally(() => {
      if (signingIn === mine) signingIn = undefined
    }),
  }
  signingIn = mine
  return mine
}

/** The token to send; signs in when there is none. */
export async function freshToken() {
  if (session && Date.now() < freshUntil) return session.token
  const { owner, session: asked } = signInOnce()
  const signedIn = await asked
  // Somebody else took the phone meanwhile: good for what the former was asking, and kept for nobody.
  if (owner !== ownerNow()) return signedIn.token
  session = signedIn
  freshUntil = endOf(session)
  listeners.forEach((listener) => listener())
  return session.token
}

export function forgetToken() {
  session = undefined
  listeners.forEach((listener) => listener())
}

/** The server takes the token no longer: the phone shows WeChat's word anew, a computer has nothing more to show. */
export function tokenRanOut() {
  if (process.env.TARO_ENV === 'h5') forgetComputer()
  forgetToken()
}

/** Who is signed in, as far as is known without asking. */
export const personNow = () => session?.person

export function watchSession(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
