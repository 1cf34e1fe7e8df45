import type { Report } from '../../system/system.ts'

/** Does some work, and tells meanwhile that it is under way. */
export type Shown = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** What is under way, and how far all of it is. */
export function progressOf(
  total: number,
  report: Pick<Report, 'log' | 'progress'>,
): { readonly shown: Shown; tellInterruption(): Promise<void> } {
  const active = new Set<string>()
  let [done, made] = [0, 0]
  const tell = () => {
    const names = active.size === 0 ? '' : `: ${[...active].join(', ')}`
    report.progress(`Setting up ${done} of ${total}${names}`)
  }
  return {
    async shown(name, work) {
      active.add(name)
      tell()
      try {
        const result = await work()
        made++
        return result
      } finally {
        active.delete(name)
        done++
        tell()
      }
    },
    async tellInterruption() {
      report.progress('')
      const rest = 'nothing half made is left, and what was started has ended, as far as it can be found'
      report.log(`Interrupted: ${made} of ${total} set up; ${rest}`)
    },
  }
}
