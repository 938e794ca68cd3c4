import { TestEnvironment } from 'jest-environment-node'
import { endingContexts } from './endingContexts.mjs'

export default endingContexts(TestEnvironment)
