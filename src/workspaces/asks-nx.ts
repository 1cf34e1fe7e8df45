/** What a command begins with that only Nx can run. npx brings the newest one there is where none is installed, unless it is told not to. */
export const ASKS_NX = 'npx --no-install nx run'

/** Whether a command has Nx run a target. */
export function asksNx(command: string): boolean {
  return command.startsWith(`${ASKS_NX} `)
}
