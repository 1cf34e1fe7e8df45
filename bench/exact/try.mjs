import { openCopy } from './copy.mjs'
import { worldAt } from './reference/world.mjs'
import { projectsOf } from './reference/projects.mjs'
import { graphOf } from './reference/graph.mjs'
import { readFileSync } from 'node:fs'
for (const r of ['opentelemetry-python-contrib','openllmetry','ai','query','ag-ui']) {
  const copy = openCopy('/tmp/real/'+r)
  console.time(r)
  const w = worldAt(copy, 'HEAD')
  const {projects, workspaces} = projectsOf(w)
  const graph = graphOf(w, {projects, workspaces})
  console.timeEnd(r)
  const a=JSON.parse(readFileSync(`/tmp/x-${r}.json`)); const g=JSON.parse(readFileSync(a.graph))
  const root = new Map(g.projects.map(p=>[p.name,p.root]))
  const ours = new Set(root.values())
  console.log(r, projects.size, ours.size, 'only reference', [...projects.keys()].filter(x=>!ours.has(x)), 'only ours', [...ours].filter(x=>!projects.has(x)), workspaces.map(w=>[w.kind,w.root,w.members.length,w.isVirtual]))
  const oe = new Set(g.edges.filter(e=>e.kind==='local').map(e=>root.get(e.from)+' -> '+root.get(e.to)))
  const re = new Set([...graph].flatMap(([f,{uses}])=>[...uses].map(u=>f+' -> '+u)))
  console.log(re.size, oe.size, 'only reference', [...re].filter(x=>!oe.has(x)), 'only ours', [...oe].filter(x=>!re.has(x)), 'dangling', [...graph].filter(([,{dangling}])=>dangling.size).map(x=>x[0]))
  copy.close()
}
