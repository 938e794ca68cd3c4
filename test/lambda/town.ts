import type { Pump } from '../../infra/local/stream/pump'
import type { TestTable } from '../support/engine'
import type { Told } from './gateway'
import type { Asked } from './httpEvent'

export type Upload = { url: string; fields: Record<string, string> }

/** A street and what serves it: the functions as they are uploaded, or the one-machine stack. */
export type Town = {
  table: TestTable
  /** Through the door. */
  ask: (asked: Asked) => Promise<Told>
  /** A file of an export, from where its link leads. */
  fetchFile: (link: string) => Promise<Told>
  /** Sends a photo on its form, and lets what arrived be looked at. */
  send: (upload: Upload, photo: Buffer) => Promise<number>
  see: (link: string) => Promise<Told>
  /** Everything that changed is heard. */
  hear: () => Promise<void>
  /** A minute of the clock. */
  ring: () => Promise<void>
  /** A minute of work on what is exported. */
  pack: () => Promise<void>
  stop: () => Promise<void>
}

/** Where both are alike: what WeChat is, and what nobody may know. */
export const secrets = {
  TOKEN_SECRET: 'a-token-secret-of-the-tests-only',
  SEAL_SECRET: 'a-seal-secret-of-the-tests-only',
  SETUP_CODE: 'a-setup-code-of-the-tests-only',
  WECHAT_SECRET: 'a-wechat-secret-of-the-tests-only',
}

export const appId = 'wx0123456789abcdef'

/** Round after round, until nothing is left. */
export async function untilHeard(pump: Pump, said: () => string = () => '') {
  for (;;) {
    const { moved, isHeldUp } = await pump.once()
    if (isHeldUp) throw new Error(`the stream is held up: ${said()}`)
    if (moved === 0) return
  }
}

export async function toldBy(answer: Response): Promise<Told> {
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    bytes: Buffer.from(await answer.arrayBuffer()),
  }
}

export function formOf({ fields }: Upload, photo: Buffer) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new File([new Uint8Array(photo)], 'photo.jpg', { type: 'image/jpeg' }))
  return form
}
