import { buildFunctions } from './functions'
import { shipSharp } from './shipSharp'

const folder = 'dist/functions'
const { outputs } = await buildFunctions(folder)
for (const [file, { bytes }] of Object.entries(outputs))
  console.log(`${(bytes / 1024).toFixed(0)} KB ${file}`)
await shipSharp(`${folder}/photo`, { mayFetch: true })
