import type { CDPSession } from '@playwright/test'

/** What can be pressed, filled in or jumped to, and what a picture is called. */
const ROLES = new Set([
  'DisclosureTriangle',
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'group',
  'image',
  'link',
  'radio',
  'region',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
])

/** Settings that have a slider in several places, each of which moves all of them. */
const ONE_SETTING = new Set(['Share who are in the gallery'])

type Value = Readonly<{ value?: string }>

type Node = Readonly<{
  ignored: boolean
  role?: Value
  name?: Value
  description?: Value
  properties?: readonly Readonly<{ name: string; value: Value }>[]
}>

const sayNode = ({ role }: Node): string => role?.value ?? ''

/** True if all do the same: links to one place, a link to the part of that name, or two ways to give one number. */
function isOneThing(name: string, nodes: readonly Node[]): boolean {
  const roles = nodes.map(sayNode)
  if (ONE_SETTING.has(name)) return roles.every((role) => role === 'slider')
  const links = nodes.filter(({ role }) => role?.value === 'link')
  const others = nodes.filter(({ role }) => role?.value !== 'link')
  const urls = new Set(
    links.map(({ properties }) => properties?.find((one) => one.name === 'url')?.value.value),
  )
  if (urls.size > 1) return false
  if (urls.size === 1) return others.length <= 1 && others.every(({ role }) => role?.value === 'region')
  return nodes.length === 2 && roles.includes('slider') && roles.some((role) => /textbox|spin/.test(role))
}

/** What the tree handed to a screen reader calls by one name, though it does different things, or says twice. */
export async function findSameNames(client: CDPSession): Promise<readonly string[]> {
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[]
  }
  const controls = nodes.filter(
    ({ ignored, role, name }) =>
      !ignored && ROLES.has(role?.value ?? '') && (name?.value ?? '').trim() !== '',
  )
  const byName = new Map<string, Node[]>()
  for (const node of controls) {
    const name = (node.name?.value ?? '').trim()
    byName.set(name, [...(byName.get(name) ?? []), node])
  }
  const same = [...byName].filter(([name, found]) => found.length > 1 && !isOneThing(name, found))
  const twice = controls.filter(({ name, description }) => description?.value?.trim() === name?.value?.trim())
  // No name is allowed there: some programs then read it in place of the text (ARIA 1.2, 5.2.8.6).
  const prohibited = nodes.filter(
    ({ ignored, role, name }) => !ignored && role?.value === 'paragraph' && (name?.value ?? '').trim() !== '',
  )
  return [
    ...prohibited.map(({ name }) => `a paragraph has a name: ${name?.value}`),
    ...same.map(([name, found]) => `${name.slice(0, 80)}: ${found.map(sayNode).join(', ')}`),
    ...twice.map((node) => `said again as its description: ${node.name?.value}`),
  ]
}

/** Runs in the page: drawings whose name or description begins with what stands in their figure as well. */
export function findRepeated(): readonly string[] {
  const said = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
  const textOf = (id: string): string => document.querySelector(`[id="${id}"]`)?.textContent ?? ''
  return [...document.querySelectorAll('.figure')].flatMap((figure) => {
    const written = [...figure.querySelectorAll('p, h2, h3')].map(({ textContent }) => said(textContent))
    const drawings = figure.querySelectorAll('svg[role], svg [role=img], [role=group]')
    return [...drawings].flatMap((drawing) => {
      const ids = `${drawing.getAttribute('aria-labelledby') ?? ''} ${drawing.getAttribute('aria-describedby') ?? ''}`
      const names = [
        drawing.getAttribute('aria-label') ?? '',
        ...ids.split(' ').filter(Boolean).map(textOf),
        ...[...drawing.children]
          .filter(({ localName }) => localName === 'desc')
          .map((one) => one.textContent),
      ]
      // Only a sentence that begins a name: two rules of a figure may share a result.
      return names
        .flatMap((name) => said(name).split(/(?<=[.?!]) /)[0] ?? [])
        .filter((sentence) => sentence.split(' ').length > 4)
        .filter((sentence) => written.some((text) => text.includes(sentence)))
        .map((sentence) => `${figure.id}: ${sentence}`)
    })
  })
}
