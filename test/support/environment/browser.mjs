import { TestEnvironment } from 'jest-environment-jsdom'
import { endingContexts } from './endingContexts.mjs'

export default endingContexts(TestEnvironment)
