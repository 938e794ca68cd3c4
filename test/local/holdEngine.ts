import { startEngine } from '../../infra/local/engine'

// Starts an engine over the file it is given, tells its number, and lives until it is killed.
const { pid, endpoint } = await startEngine(process.argv[2] ?? '')
console.log(JSON.stringify({ pid, endpoint }))
