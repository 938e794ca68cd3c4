import Taro from '@tarojs/taro'
import { onlineManager } from '@tanstack/react-query'
import { call } from '../api'
import { keep, kept } from '../phoneStorage'
import { queryClient } from '../queryClient'
import { Refused } from '../Refused'
import { ownerNow, watchSession } from '../session'
import { uploadPhoto } from '../uploadPhoto'
import { versionOnSameTurn } from '../workOrder/versionOnSameTurn'
import { courier, type Ways } from './courier'
import type { Draft } from './draft'
import { draftBox, type DraftBox, type Drawer } from './draftBox'
import { noteOfTheRest } from './noteOfTheRest'
import { dropPhoto, pathOfPhoto } from './photoShelf'

/** What the server answered, for the page that waits for it. */
export const answers = new Map<string, unknown>()

/** Somebody else may have taken the phone while the photos went up: nobody sends what another wrote. */
async function post({ by, operation, params, key }: Draft, body: Record<string, unknown>) {
  if (by !== ownerNow()) throw new Refused('notSignedIn')
  // A draft holds what the operation of its own name asks for; a stored value cannot carry that type.
  return call(operation, { params, body } as never, key)
}

function arrivedIn(box: DraftBox): Ways['arrived'] {
  return (sent) => {
    const rest = noteOfTheRest(sent)
    if (rest) box.put(rest)
    const stillNeeded = new Set(rest?.photos.map(({ file }) => file))
    sent.draft.photos.filter(({ file }) => !stillNeeded.has(file)).forEach(({ file }) => dropPhoto(file))
    answers.set(sent.draft.id, sent.answer)
    void queryClient.invalidateQueries()
  }
}

function afterAWhile(milliseconds: number, act: () => void) {
  const timer = setTimeout(act, milliseconds)
  return () => clearTimeout(timer)
}

/** 等着交的: what this phone has to send, and who carries it. */
export function openOutbox(drawer: Drawer, later: Ways['later'] = afterAWhile) {
  const box = draftBox(drawer)
  const sender = courier({
    box,
    post,
    uploadPhoto: async (file) => uploadPhoto(await pathOfPhoto(file)),
    versionOnSameTurn,
    owner: ownerNow,
    isOnline: () => onlineManager.isOnline(),
    later,
    now: Date.now,
    arrived: arrivedIn(box),
  })
  return { box, sender }
}

export const { box, sender } = openOutbox({ keep, kept })

/** A token renewed is no news; another person on this phone is. */
function watchOwner(act: () => void) {
  let owner = ownerNow()
  watchSession(() => {
    if (owner === ownerNow()) return
    owner = ownerNow()
    act()
  })
}

/** From now on what waits is sent by itself: when the program opens or returns, the network does, or somebody else takes the phone. */
export function startOutbox() {
  const go = () => void sender.go()
  onlineManager.subscribe((isOnline) => isOnline && go())
  watchOwner(go)
  Taro.onAppShow(go)
  if (process.env.TARO_ENV === 'h5') {
    // Two windows of one browser share the drafts.
    window.addEventListener('storage', ({ key }) => key === 'drafts' && box.reread())
  }
  go()
}
