import {
  AWS_FACE_SEARCH,
  ITWIRE_2018,
  LETTER_ARTICLE_2018,
  ORLANDO,
  SECURITY_TODAY_2019,
  WFTV,
  CLICKORLANDO,
} from './citations.ts'
import { definePreset } from './preset.ts'

/** Live video in Orlando: seven officers watched for, in their own city’s cameras. */
export const orlando2018 = definePreset({
  id: 'orlando-2018',
  source: [
    ORLANDO,
    SECURITY_TODAY_2019,
    WFTV,
    CLICKORLANDO,
    AWS_FACE_SEARCH,
    ITWIRE_2018,
    LETTER_ARTICLE_2018,
  ],
  measured: 3,
  assumed: 3,
  disputed: 2,
})
