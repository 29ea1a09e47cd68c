import { strToU8, zipSync } from 'fflate'
import { escapeMarkup } from '../i18n/escapeMarkup.ts'

/** A run of text, bold or not. */
export type Run = Readonly<{ text: string; bold?: boolean }>
export type Paragraph = Readonly<{
  style: 'Title' | 'Subtitle' | 'Heading1' | 'Normal' | 'ListBullet' | 'ListNumber'
  runs: readonly Run[]
}>

/** So that the same words are the same file, whenever it is built. Zip files cannot hold an earlier day. */
const BUILT = '1980-01-02T00:00:00'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const PARTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/**
 * A document for word processors (Office Open XML, ECMA-376): headings, paragraphs and lists in the styles a word
 * processor knows by name, so that a teacher can change them all at once. Nothing else: no picture, no macro, no link.
 *
 * @param language of the words, BCP 47
 */
export function docx(paragraphs: readonly Paragraph[], language: string): Uint8Array {
  const files = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
    'word/document.xml': `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${paragraphs.map(paragraphXml).join('')}${PAGE}</w:body></w:document>`,
    'word/styles.xml': styles(language),
    'word/numbering.xml': NUMBERING,
  }
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(bytes, { level: 9, mtime: BUILT })
}

/** A page as it falls: no size is set, so Letter and A4 both fit. Margins of 2 cm, in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'

function paragraphXml({ style, runs }: Paragraph): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.map(runXml).join('')}</w:p>`
}

function runXml({ text, bold = false }: Run): string {
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`
}

function contentTypes(): string {
  const part = (name: string, kind: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${PARTS}.${kind}+xml"/>`
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document', 'document.main')}${part('styles', 'styles')}${part('numbering', 'numbering')}</Types>`
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], i) => `<Relationship Id="r${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

/** Sizes in half points; space before and after in twentieths of a point. */
function styles(language: string): string {
  const style = (id: string, name: string, paragraph: string, run: string, isDefault = false) =>
    `<w:style w:type="paragraph" w:styleId="${id}"${isDefault ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${isDefault ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  const list = (number: number) =>
    `<w:numPr><w:numId w:val="${number}"/></w:numPr><w:spacing w:after="60"/><w:ind w:left="397" w:hanging="397"/>`
  return `${HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    style('Normal', 'Normal', '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/>', '', true),
    style('Title', 'Title', '<w:keepNext/><w:spacing w:after="160"/>', '<w:b/><w:sz w:val="40"/>'),
    style('Subtitle', 'Subtitle', '<w:keepNext/><w:spacing w:after="0"/>', '<w:color w:val="4D525C"/>'),
    style(
      'Heading1',
      'heading 1',
      '<w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="0"/>',
      '<w:b/><w:sz w:val="26"/>',
    ),
    style('ListBullet', 'List Bullet', list(1), ''),
    style('ListNumber', 'List Number', list(2), ''),
  ].join('')}</w:styles>`
}

const NUMBERING = `${HEAD}<w:numbering xmlns:w="${MAIN}">${(
  [
    ['bullet', '•'],
    ['decimal', '%1.'],
  ] as const
)
  .map(
    ([format, text], i) =>
      `<w:abstractNum w:abstractNumId="${i}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>`,
  )
  .join(
    '',
  )}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
