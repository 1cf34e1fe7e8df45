/** What a bundle's entry files call; each door is loaded only when it is used. */
export async function action(name: string): Promise<void> {
  const { runAction } = await import('./main.ts')
  await runAction(name)
}

export async function commandLine(words: readonly string[]): Promise<void> {
  const { runCommandLine } = await import('./cli.ts')
  await runCommandLine(words)
}
