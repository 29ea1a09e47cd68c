import type { Source } from './sources.ts'
import { isNode, place, walk, type Node } from './syntax.ts'

/** Attributes whose value a person reads or hears. */
const READ_ATTRIBUTES = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
])

/** A letter or a digit: signs such as − and + are not words. */
const WORD = /[\p{L}\p{N}]/u

/** The literal text an expression can become on screen; calls and variables are not looked into. */
function literals(value: unknown): readonly Node[] {
  if (!isNode(value)) return []
  switch (value.type) {
    case 'JSXText':
    case 'Literal':
      return typeof value['value'] === 'string' && WORD.test(value['value']) ? [value] : []
    case 'TemplateLiteral': {
      const quasis = value['quasis'] as readonly { value: { raw: string } }[]
      return quasis.some((quasi) => WORD.test(quasi.value.raw)) ? [value] : []
    }
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return literals(value['expression'])
    case 'ConditionalExpression':
      return [...literals(value['consequent']), ...literals(value['alternate'])]
    case 'LogicalExpression':
      return literals(value['right'])
    case 'BinaryExpression':
      return [...literals(value['left']), ...literals(value['right'])]
    default:
      return []
  }
}

/** One sentence for each piece of text in JSX that is written where it stands instead of in src/i18n. */
export function wordComplaints(source: Source): readonly string[] {
  const found: Node[] = []
  walk(source, (node) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node['children'] as readonly unknown[]) found.push(...literals(child))
    if (node.type === 'JSXAttribute' && READ_ATTRIBUTES.has(attributeName(node)))
      found.push(...literals(node['value']))
  })
  return found.map((node) => {
    const text = typeof node['value'] === 'string' ? node['value'].trim() : 'a template'
    return `${place(source, node)}: "${text}" is text for a reader; put it in src/i18n/messages and format it there`
  })
}

function attributeName(attribute: Node): string {
  const name = attribute['name']
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : ''
}
