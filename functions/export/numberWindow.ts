import type { ExportCommand } from '../../shared/export/export'
import type { WindowKind } from '../../shared/numbers/windows'

/** Kind and month (yyyy-MM) of a window, of the yyMM of an export. */
export const numberWindow = (
  { kind = 'month' }: Pick<ExportCommand, 'kind'>,
  month: string,
): [WindowKind, string] => [kind, `20${month.slice(0, 2)}-${month.slice(2)}`]
