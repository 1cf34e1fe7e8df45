process.on("uncaughtException",(e)=>{console.log(e.message.slice(0,500), e.stack.split("\n").filter(l=>l.includes("    at ")).slice(0,6).join("\n"), String(e.cause?.message).slice(0,300));process.exit(1)})
import { measureExactness } from './index.mjs'
for (const r of process.argv.slice(2)) {
const t=Date.now()
for (const {name, rows} of measureExactness(['/tmp/real/'+r])) {
  for (const x of rows) { console.log(name, x.kind, x.of, '|', x.files[0], x.files.length>1?x.files.length:'', '|', x.count, '/', x.projects, 'missed', x.missed.length, 'extra', x.extra.length)
  if (x.missed.length) console.log('     MISSED', x.missed.slice(0,2).map(m=>m.join(' <- ').slice(0,300)))
  if (x.extra.length) console.log('     EXTRA', x.extra.slice(0,3).map(m=>m.join(' <- ').slice(0,300))) }
}
console.log((Date.now()-t)/1000,'s')
}
