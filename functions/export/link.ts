import type { ApiDeps } from '../deps'

/** A link lives for five to ten minutes, for it may stand in a log: a phone's downloads send no token. */
const windowSeconds = 300

/** Ten minutes at most. */
export const linkMs = 2 * windowSeconds * 1000

type Sealing = Pick<ApiDeps, 'seal' | 'now'>
type Linking = Sealing & Pick<ApiDeps, 'settings'>

const marked = (name: string, until: string) => `${name} ${until}`

/** `name` is street and id of an export. Below the API's own address, or whole where files have another one. */
export function fileLink(name: string, { seal, now, settings: { filesBase = '' } }: Linking) {
  const until = ((Math.floor(now() / 1000 / windowSeconds) + 2) * windowSeconds).toString(36)
  return `${filesBase}/exports/${name}?until=${until}&mark=${seal.of('export', marked(name, until))}`
}

export const fileLinkHolds = (
  name: string,
  { until, mark }: { until: string; mark: string },
  { seal, now }: Sealing,
) => parseInt(until, 36) * 1000 > now() && seal.holds('export', marked(name, until), mark)
