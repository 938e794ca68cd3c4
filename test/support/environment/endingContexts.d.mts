type Environment = new () => { teardown(): Promise<void> }

export function endingContexts(environment: Environment): Environment
