import type { CommitSummary } from './system.ts'

/** How `git log` has to write for {@link parseLog}. */
export const LOG_FORMAT = '--format=%H%x00%P%x00%T%x00%ct%x00%B%x00%x00'

export function parseLog(text: string): readonly CommitSummary[] {
  return text.split('\0\0').flatMap((record) => {
    const [id = '', parents = '', tree = '', time = '', message = ''] = record.replace(/^\n/, '').split('\0')
    if (id === '') return []
    return [{ id, parents: parents.split(' ').filter(Boolean), tree, time: Number(time), message: message.trimEnd() }]
  })
}
