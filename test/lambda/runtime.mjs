// Stands for Lambda's own runtime for Node. In a process of its own it loads the handler that _HANDLER names out of
// LAMBDA_TASK_ROOT, as an ES module beside nothing but what was uploaded, and answers one event after the other.
// Streaming: https://github.com/aws/aws-lambda-nodejs-runtime-interface-client, src/HttpResponseStream.js
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'

const streaming = Symbol.for('aws.lambda.runtime.handler.streaming')
const tell = (message) => process.send(message)
const told = (error) => ({ errorType: error?.name ?? 'Error', errorMessage: error?.message ?? String(error) })

/** What is streamed, told as it comes. */
class ResponseStream extends Writable {
  setContentType(type) {
    this.contentType = type
  }
  tellPiece(piece) {
    tell({ piece: Buffer.from(piece).toString('base64') })
  }
  _write(piece, _encoding, done) {
    this._onBeforeFirstWrite?.((first) => this.tellPiece(first))
    this._onBeforeFirstWrite = undefined
    this.tellPiece(piece)
    done()
  }
}

globalThis.awslambda = {
  streamifyResponse: (handler) => Object.assign(handler, { [streaming]: 'response' }),
  HttpResponseStream: {
    from(stream, prelude) {
      stream.setContentType('application/vnd.awslambda.http-integration-response')
      stream._onBeforeFirstWrite = (write) => {
        write(JSON.stringify(prelude))
        write(new Uint8Array(8))
      }
      return stream
    },
  },
}

/** `start.handler` is what start.mjs exports as `handler`. */
async function load() {
  const { LAMBDA_TASK_ROOT: root, _HANDLER: named } = process.env
  const [file, name] = named.split('.')
  const found = ['.js', '.mjs', '.cjs']
    .map((end) => path.join(root, file + end))
    .find((one) => existsSync(one))
  if (!found) throw Object.assign(new Error(`there is no ${file}`), { name: 'Runtime.ImportModuleError' })
  const { [name]: handler } = await import(pathToFileURL(found).href)
  if (typeof handler !== 'function')
    throw Object.assign(new Error(`${named} is no function`), { name: 'Runtime.HandlerNotFound' })
  return handler
}

async function stream(handler, event, context) {
  const response = new ResponseStream()
  await Promise.all([handler(event, response, context), finished(response)])
  return { streamed: true, contentType: response.contentType }
}

async function answer(handler, { event, deadline, ...about }) {
  const context = { ...about, getRemainingTimeInMillis: () => deadline - Date.now() }
  try {
    if (handler[streaming]) return tell(await stream(handler, event, context))
    // Whatever is no JSON is gone from here on, as it is behind Lambda's own runtime.
    const text = JSON.stringify(await handler(event, context))
    return tell({ text: text ?? 'null' })
  } catch (error) {
    return tell({ broke: told(error) })
  }
}

try {
  const handler = await load()
  process.on('message', (asked) => void answer(handler, asked))
  process.on('disconnect', () => process.exit())
  tell({ node: process.version })
} catch (error) {
  tell({ broke: told(error) })
}
