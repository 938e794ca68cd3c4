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

/** In memory, and with whose it is: another window of a browser may have let somebody else in meanwhile. */
let held: { token: string; holder: string; freshUntil: number } | undefined
let signingIn: { holder: string; session: Promise<Session> } | undefined
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())

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

/** Whose, and of which computer: the same person signed in anew has another session. */
export const holderNow = () => [ownerNow(), computerNow()?.computerId].filter(Boolean).join(' ')

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
  const holder = holderNow()
  if (signingIn?.holder === holder) return signingIn
  const mine = {
    holder,
    session: signIn().finally(() => {
      if (signingIn === mine) signingIn = undefined
    }),
  }
  signingIn = mine
  return mine
}

/** The token to send; signs in when there is none. */
export async function freshToken() {
  if (held?.holder === holderNow() && Date.now() < held.freshUntil) return held.token
  const { holder, session: asked } = signInOnce()
  const signedIn = await asked
  // Somebody else took the phone meanwhile: good for what the former was asking, and kept for nobody.
  if (holder !== holderNow()) return signedIn.token
  held = { token: signedIn.token, holder, freshUntil: endOf(signedIn) }
  return held.token
}

export function forgetToken() {
  held = undefined
  tell()
}

/**
 * The server takes this token no longer: the phone shows WeChat's word anew, a computer has nothing more to show. What
 * another window was given meanwhile stays.
 */
export function tokenRanOut(token: string) {
  if (process.env.TARO_ENV === 'h5') forgetComputer(token)
  if (held?.token === token) held = undefined
  tell()
}

/** 退出: whatever this browser has to show is forgotten. */
export function signOut() {
  forgetComputer()
  forgetToken()
}

export function watchSession(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
