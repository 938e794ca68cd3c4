import { handle } from 'hono/aws-lambda'
import { docs } from './docs/app'

export const handler = handle(docs({ demo: process.env.DEMO === 'yes' }))
