export function forServer(text: string): string
