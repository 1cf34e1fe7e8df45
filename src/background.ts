import { findAction } from './actions/find-action.ts'
import { ExternalError, messageOf, UserError } from './errors.ts'
import type { Handover, Word } from './system/background-process.ts'
import { backgroundSystem } from './system/background-system.ts'

/** The door of a process that goes on after its step: a task comes as a message, one word goes back. */
export async function runInBackground(name: string): Promise<void> {
  const action = await findAction(name)
  if (action === undefined) throw new Error(`no such action: ${name}`)
  const handover = await new Promise<Handover>((resolve) => {
    process.once('message', (message) => resolve(message as Handover))
  })
  const ready = (message: unknown) => {
    process.send?.({ ready: message } satisfies Word)
  }
  try {
    const { background } = await action.load()
    await background?.(handover.task, backgroundSystem(handover, ready))
    // What a server has not answered yet nobody waits for any more.
    process.exit()
  } catch (error) {
    process.exitCode = 1
    process.send?.({ failure: failureText(error) } satisfies Word, () => process.disconnect?.())
  }
}

function failureText(error: unknown): Extract<Word, { readonly failure: unknown }>['failure'] {
  const message = messageOf(error)
  if (error instanceof UserError) {
    const { code, hint, file, line } = error
    return { code, message, isUsers: true, hint, file, line }
  }
  return { code: error instanceof ExternalError ? error.code : 'BACKGROUND_FAILED', message, isUsers: false }
}
