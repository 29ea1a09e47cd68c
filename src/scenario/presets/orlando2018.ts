import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { TWO_MADE_UP_GROUPS } from './rekognition.ts'
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
  product: 'rekognitionElsewhere',
  gallery: 'photos',
  probe: 'scene',
  settings: {
    ...ACLU_2018_SETTINGS,
    gallerySize: 7,
    searches: 10_000,
    matedShare: 0.01,
    photo: 'cctv',
    groups: TWO_MADE_UP_GROUPS,
  },
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
