import { startEngine } from '../../infra/local/engine'

// Starts an engine over the file it is given, tells which process it is, and lives until it is killed.
const { process: engine, endpoint } = await startEngine(process.argv[2] ?? '')
console.log(JSON.stringify({ process: engine, endpoint }))
