/** The standard retries are in use; the adaptive ones, which slow a client down by themselves, are not. */
export class DefaultRateLimiter {
  constructor() {
    throw new Error('adaptive retries are not in the bundle')
  }
}

export class AdaptiveRetryStrategy extends DefaultRateLimiter {}
