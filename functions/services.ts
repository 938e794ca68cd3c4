import { everydayService } from './everydayService'
import { feedbackService } from './feedback/service'
import type { Service } from './service'
import { visitService } from './visit/service'
import { importService } from './workOrder/importService'

/** Which function serves which operations: the names are those of infra/lambdas.ts. */
export const services = {
  api: everydayService,
  visits: visitService,
  feedback: feedbackService,
  imports: importService,
} as const satisfies Record<string, Service>
