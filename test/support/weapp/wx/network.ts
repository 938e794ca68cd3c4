import { basename } from 'node:path'
import { type Device } from '../device'
import { answeredAll, Failure, tellWhenDone, type Act, type Options } from './answered'

type Sent = Options & { url: string; header?: Record<string, string>; timeout?: number }

/** Real HTTP to the test's API, with WeChat's way of telling: every status is a success, no network is a fail. */
export function network(device: Device) {
  return {
    request: started(device, 'request', request),
    uploadFile: started(device, 'uploadFile', upload),
    downloadFile: started(device, 'downloadFile', download),
    ...answeredAll(device, {
      getNetworkType: () => ({ networkType: device.isOnline ? 'wifi' : 'none' }),
    }),
  }
}

type Send = (device: Device, options: Sent, signal: AbortSignal) => Promise<object>

/** These three hand back a task at once: it can be given up. */
const started = (device: Device, name: string, send: Send) => (options: Options) => {
  const given = new AbortController()
  device.calls.push({ name, options })
  const act: Act = async () => {
    const sent = options as Sent
    const late = AbortSignal.timeout(sent.timeout ?? 60_000)
    try {
      return await send(device, sent, AbortSignal.any([given.signal, late]))
    } catch (error) {
      if (error instanceof Failure) throw error
      if (given.signal.aborted) throw new Failure('abort')
      throw late.aborted
        ? new Failure('timeout', 5)
        : new Failure('errcode:-102 net::ERR_CONNECTION_REFUSED', 600001)
    }
  }
  void tellWhenDone(device, { name, options, act: device.answers[name] ?? act })
  const ignore = () => {}
  return {
    abort: () => given.abort(),
    onProgressUpdate: ignore,
    offProgressUpdate: ignore,
    onHeadersReceived: ignore,
    offHeadersReceived: ignore,
  }
}

const cutOff = () => new Failure('errcode:-106 net::ERR_INTERNET_DISCONNECTED', 600001)

async function fetchFrom(device: Device, url: string, init: RequestInit) {
  if (!device.isOnline) throw cutOff()
  // A build that was told no server asks for plain paths: the test's own server answers them.
  if (!/^(https?:\/)?\//.test(url)) {
    device.troubles.push(`a request to ${url}, which is no address`)
    throw new Failure('invalid url', 600009)
  }
  const { pathname, search } = new URL(url, 'http://localhost')
  if (!device.api) throw new Failure('errcode:-102 net::ERR_CONNECTION_REFUSED', 600001)
  const reply = await fetch(device.api + pathname + search, init)
  // It was heard and answered, but the answer finds nobody.
  if (!device.isOnline) throw cutOff()
  return reply
}

const request: Send = async (device, options, signal) => {
  const { url, header = {}, dataType = 'json' } = options
  const { query, ...sent } = sentWith(options)
  const headers = { 'content-type': 'application/json', ...header }
  const reply = await fetchFrom(device, url + query, { ...sent, headers, signal })
  const text = await reply.text()
  return { ...told(reply), data: dataType === 'json' ? parsed(text) : text }
}

/** Data goes into the address of a GET and into the body of the rest, as JSON if it is not text already. */
function sentWith({ data, method: given = 'GET' }: Sent) {
  const method = String(given).toUpperCase()
  if (data === undefined || data === null) return { method, query: '', body: null }
  if (method === 'GET')
    return { method, query: `?${new URLSearchParams(data as Record<string, string>)}`, body: null }
  return { method, query: '', body: typeof data === 'string' ? data : JSON.stringify(data) }
}

const upload: Send = async (device, options, signal) => {
  const path = String(options['filePath'])
  const file = device.kept.files.get(path)
  if (!file) throw new Failure(`createUploadTask:fail file not found`)
  const form = new FormData()
  for (const [name, value] of Object.entries(options['formData'] ?? {})) form.append(name, String(value))
  form.append(
    String(options['name']),
    new Blob([new Uint8Array(file)], { type: 'image/jpeg' }),
    basename(path),
  )
  const init = { method: 'POST', headers: options.header ?? {}, body: form, signal }
  const reply = await fetchFrom(device, options.url, init)
  return { ...told(reply), data: await reply.text() }
}

const download: Send = async (device, { url, header = {} }, signal) => {
  const reply = await fetchFrom(device, url, { headers: header, signal })
  const tempFilePath = `http://tmp/${device.kept.files.size}-downloaded`
  device.kept.files.set(tempFilePath, Buffer.from(await reply.arrayBuffer()))
  return { ...told(reply), tempFilePath }
}

const told = (reply: Response) => ({
  statusCode: reply.status,
  header: Object.fromEntries(reply.headers),
  cookies: [],
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
