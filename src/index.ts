import { runCommandLine } from './cli.ts'
import { toItsEnd } from './to-its-end.ts'

/** What the entry file of an action calls. The runner's door is loaded only here: the command line has no use for its toolkit. */
export async function action(name: string): Promise<void> {
  const { runAction } = await import('./main.ts')
  await toItsEnd(runAction(name))
}

/** What the entry file calls that runs at the end of the job. */
export async function actionEnd(name: string): Promise<void> {
  const { endAction } = await import('./main.ts')
  await toItsEnd(endAction(name))
}

/** What the entry file calls of a process that outlives its step. */
export async function background(name: string): Promise<void> {
  const { runInBackground } = await import('./background.ts')
  await toItsEnd(runInBackground(name))
}

/** What the entry file of the command line calls; whether the command came to its end. */
export async function commandLine(words: readonly string[]): Promise<boolean> {
  return toItsEnd(runCommandLine(words))
}
