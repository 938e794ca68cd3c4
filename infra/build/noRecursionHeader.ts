/** It keeps functions from calling themselves in a circle through queues; a table calls nobody back through the SDK. */
export const recursionDetectionMiddleware =
  () =>
  <Args, Answer>(next: (args: Args) => Answer) =>
  (args: Args) =>
    next(args)
