export function joinModules(entry: string): string
