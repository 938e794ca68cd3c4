import { numberTitles } from '../../shared/export/copy'
import { numberColumns } from '../../shared/export/numberColumns'

export const numberTitleRow = numberColumns.map((column) => numberTitles[column])
