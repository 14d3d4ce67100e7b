import { WorkbenchError } from '#app/domain/errors.ts'
import type { RefusalId } from '#app/domain/refusals.ts'

const refusals: Record<string, RefusalId> = {
  ...{ ENOTFOUND: 'fetch.unknown_name', EAI_AGAIN: 'fetch.unknown_name' },
  ...{ UND_ERR_HEADERS_TIMEOUT: 'fetch.too_slow', UND_ERR_BODY_TIMEOUT: 'fetch.too_slow' },
  ...{ UND_ERR_CONNECT_TIMEOUT: 'fetch.too_slow', ETIMEDOUT: 'fetch.too_slow' },
}

/** What went wrong on the way, as a refusal that an editor can act on; the causes of an error are looked through too. */
export function explainFailure(error: unknown): WorkbenchError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof WorkbenchError) return cause
    if (cause.name === 'TimeoutError') return new WorkbenchError('unavailable', 'fetch.too_slow')
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    const refusal =
      refusals[code] ?? (/CERT|SSL|TLS|SELF_SIGNED|ERR_TLS/.test(code) ? 'fetch.certificate' : null)
    if (refusal) return new WorkbenchError('unavailable', refusal)
  }
  return new WorkbenchError('unavailable', 'fetch.unreachable')
}
