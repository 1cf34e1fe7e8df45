import { background } from '../main/index.js'

await background('setup')
