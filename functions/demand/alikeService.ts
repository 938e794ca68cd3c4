import { alikeOperations } from '../../shared/demand/alikeOperations'
import { serviceOf } from '../service'
import { alikeOrders, alikeTo } from './alike'

/** 同一件事？ before reporting and before merging: the same measure as that of common demands. */
export const alikeService = serviceOf(alikeOperations, { alikeOrders, alikeTo })
