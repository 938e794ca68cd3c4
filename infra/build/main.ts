import { buildFunctions } from './functions'

const { outputs } = await buildFunctions('dist/functions')
for (const [file, { bytes }] of Object.entries(outputs))
  console.log(`${(bytes / 1024).toFixed(0)} KB ${file}`)
