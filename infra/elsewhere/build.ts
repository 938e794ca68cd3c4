import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { oneFile } from '../build/oneFile'
import { shipSharp } from '../build/shipSharp'

const folder = 'dist/elsewhere'
const beside = ['emulin.service', 'emulin.env.example', 'compose.yaml']
/** npm run build:elsewhere -- arm64: for another machine than this one. */
const arch = process.argv[2] === 'arm64' ? 'arm64' : 'x64'

await mkdir(folder, { recursive: true })
const file = await oneFile('infra/elsewhere/main.ts')
await writeFile(`${folder}/main.mjs`, file)
for (const name of beside) await cp(`infra/elsewhere/${name}`, `${folder}/${name}`)
await shipSharp(folder, { mayFetch: true, arch })
const hasPage = existsSync('dist/h5')
if (hasPage) await cp('dist/h5', `${folder}/page`, { recursive: true })
console.log(`${(file.length / 1024).toFixed(0)} KB ${folder}/main.mjs (linux ${arch})`)
if (!hasPage) console.log('没有网页版：先 npm run build:h5 No page: npm run build:h5 comes before it')
