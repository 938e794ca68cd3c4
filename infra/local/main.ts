import { loadDemoStreet } from '../demo/loadDemoStreet'
import { runStack } from './runStack'

await runStack(process.argv.slice(2), loadDemoStreet)
