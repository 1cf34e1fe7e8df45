export function contrasts(): readonly { readonly pair: string; readonly ratio: number }[]
export function untilPainted(): Promise<number>
export function namelessControls(): readonly string[]
export function overlaps(): number
export function chooseAffected(): { readonly took: number; readonly steps: number }
export function intrude(): Promise<{ readonly title: string; readonly picture: string; readonly fetched: string }>
