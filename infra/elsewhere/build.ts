import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { oneFile } from '../build/oneFile'
import { shipSharp } from '../build/shipSharp'
import { runCommand } from '../runCommand'
import { archIn } from './arch'

const folder = 'dist/elsewhere'
const beside = ['emulin.service', 'emulin.env.example', 'compose.yaml']

async function build() {
  const arch = archIn(process.argv.slice(2))
  await mkdir(folder, { recursive: true })
  const file = await oneFile('infra/elsewhere/main.ts')
  await writeFile(`${folder}/main.mjs`, file)
  for (const name of beside) await cp(`infra/elsewhere/${name}`, `${folder}/${name}`)
  await shipSharp(folder, { mayFetch: true, arch })
  const hasPage = existsSync('dist/h5')
  if (hasPage) await cp('dist/h5', `${folder}/page`, { recursive: true })
  console.log(`${(file.length / 1024).toFixed(0)} KB ${folder}/main.mjs (linux ${arch})`)
  if (!hasPage) console.log('没有网页版：先 npm run build:h5 No page: npm run build:h5 comes before it')
  return 0
}

await runCommand(build)
