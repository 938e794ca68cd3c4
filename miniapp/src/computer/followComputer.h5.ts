import { focusManager } from '@tanstack/react-query'
import { forgetAnswers } from '../keptAnswer'
import { browserPersonId, computerNow, forgetToken, holderNow, signOut, watchSession } from '../session'
import { askAnew } from './askAnew'
import { lastPerson } from './lastPerson'

/** As far ahead as a timer of a browser can be set. */
const furthest = 2 ** 31 - 1

/** Over without 退出: what was fetched in her name goes with the session. What she wrote waits for her. */
function tidy() {
  if (computerNow() || !lastPerson()) return
  signOut()
  forgetAnswers()
}

function untilOver() {
  const session = computerNow()
  return session ? Math.min(Date.parse(session.expiresAt) - Date.now() + 1, furthest) : undefined
}

/**
 * A session on a computer may begin and end without a hand on this window: refused by the server since the phone ended
 * it, at its hour, in another window. Whatever is on the screen is then asked anew, in the name of whoever it is now.
 */
export function followComputer() {
  let timer: ReturnType<typeof setTimeout> | undefined
  let known = ''

  function note() {
    known = holderNow()
    clearTimeout(timer)
    const ms = untilOver()
    if (ms !== undefined) timer = setTimeout(follow, ms)
  }

  function follow() {
    const before = known
    note()
    if (known === before) return
    tidy()
    forgetToken()
    void askAnew()
  }

  tidy()
  note()
  const offs = [
    // Who begins here, or is played, asks anew by herself.
    watchSession(() => (browserPersonId() ? note() : follow())),
    focusManager.subscribe(follow),
  ]
  window.addEventListener('storage', follow)
  return () => {
    clearTimeout(timer)
    offs.forEach((off) => off())
    window.removeEventListener('storage', follow)
  }
}
