import * as app from '../../functions/setup/app'
import type { Setup } from '../../shared/setup/setup'
import type { Street } from '../../shared/street/street'
import type { Reply, streetForFile } from '../support/app'
import { held } from '../support/held/held'

type Wanted = { version?: string }

/** As the street's admin changes it, over HTTP: what she sends is made of the street as it is. */
export const changing =
  (kept: ReturnType<typeof streetForFile>) =>
  async (change: (now: Street) => Setup, { version }: Wanted = {}): Promise<Reply> => {
    const { deps, street } = kept
    const setUp = held('setup', async (...asked: [string, RequestInit]) => app.setup(deps).request(...asked))
    const body = JSON.stringify({ code: 'demo:admin', streetId: street.id })
    const signedIn = await kept.app.request('/v1/sessions', { method: 'POST', body })
    const { token } = (await signedIn.json()) as { token: string }
    const headers = { Authorization: `Bearer ${token}` }
    const path = `/v1/setup/streets/${street.id}`
    const now = (await (await setUp(path, { headers })).json()) as {
      version: string
      street: Street
    }
    const answer = await setUp(path, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ version: version ?? now.version, setup: change(now.street) }),
    })
    return { status: answer.status, body: (await answer.json()) as Reply['body'] }
  }
