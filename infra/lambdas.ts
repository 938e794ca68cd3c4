/** Every function, and the file that is its entry: what is built. */
export const lambdas = {
  api: { entry: 'functions/apiLambda.ts' },
  clock: { entry: 'functions/clockLambda.ts' },
  setup: { entry: 'functions/setupLambda.ts' },
  docs: { entry: 'functions/docsLambda.ts' },
} as const
