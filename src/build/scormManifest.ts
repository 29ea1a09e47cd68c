import { escapeMarkup } from '../i18n/escapeMarkup.ts'
import type { PackageText } from './packageText.ts'

const SCHEMAS = [
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
].join(' ')

/**
 * imsmanifest.xml of a lesson, what a platform reads first: SCORM 1.2, one organisation, one item, one file (ADL, SCORM 1.2 Content Aggregation Model, 2001). No sequencing, no passing score: few
 * platforms do more than start the file and keep what it reports.
 */
export function scormManifest({ id, title, language }: PackageText): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="lookalike-${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${SCHEMAS}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lookalike">
    <organization identifier="lookalike" xml:lang="${language}">
      <title>${escapeMarkup(title)}</title>
      <item identifier="lesson" identifierref="page" isvisible="true">
        <title>${escapeMarkup(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
`
}
