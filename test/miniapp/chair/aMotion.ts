import type { Motion } from '../../../shared/ballot/motion'
import { aMotion as toBeCast } from '../topic/aMotion'

/** The same motion, for whoever leads it and has no ballot of her own. */
export const aMotion = (more: Partial<Motion> = {}) => toBeCast({ moves: [], my: { voters: [] }, ...more })
