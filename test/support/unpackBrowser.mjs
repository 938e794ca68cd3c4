// Unpacks the browser that comes through npm into the folder it is given, by a process of its own: the
// package looks for where to unpack, and whether to bring its libraries, in the environment it is loaded in.
import { readFile, writeFile } from 'node:fs/promises'

const folder = process.argv[2]
process.env.TMPDIR = folder
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'

const { default: packed } = await import('@sparticuz/chromium')
await packed.executablePath()

const fonts = `${folder}/fonts/fonts.conf`
await writeFile(fonts, (await readFile(fonts, 'utf8')).replaceAll('/tmp/fonts', `${process.argv[3]}/fonts`))
