import type { Citation } from './preset.ts'

/** Every page and article the presets lean on. Titles and publishers as printed. */
const cite = (title: string, publisher: string, date: string | null, url: string | null): Citation => ({
  title,
  publisher,
  date,
  url,
})

export const ACLU_2018 = cite(
  'Amazon’s Face Recognition Falsely Matched 28 Members of Congress With Mugshots',
  'ACLU',
  '2018-07-26',
  'https://www.aclu.org/blog/privacy-technology/surveillance-technologies/amazons-face-recognition-falsely-matched-28',
)
export const IPVM_2018 = cite(
  'Amazon / ACLU: 28',
  'IPVM',
  '2018-07-27',
  'https://ipvm.com/reports/amazon-aclu-28',
)
export const LEGGETT_2018 = cite(
  'Amazon face recognition falsely identifies 28 members of Congress as past arrestees, ACLU says',
  'jeremyleggett.net, quoting the ACLU and the BBC',
  '2018-07-26',
  'https://jeremyleggett.net/2018/07/26/amazon-face-recognition-falsely-identifies-28-members-of-congress-as-past-arrestees-aclu-says/',
)
export const LETTER_ARTICLE_2018 = cite(
  'Amazon Employees Protesting Sale of Facial Recognition Software',
  'an article without a publisher’s name',
  '2018-10',
  null,
)
export const TECHSPOT_2018 = cite(
  'Anonymous Amazon employee condemns company’s facial recognition software',
  'TechSpot',
  '2018-10',
  null,
)
export const SPUTNIK_2018 = cite(
  'Amazon Employees Demand CEO Stop Selling Facial Recognition Tech to Cops',
  'Sputnik International',
  '2018-10',
  null,
)
export const ITWIRE_2018 = cite(
  'Amazon employee asks Bezos to decide between ‘people and profits’',
  'iTWire',
  '2018-10-18',
  null,
)
export const PACKT_2018 = cite(
  'Amazon addresses employees dissent regarding the company’s law enforcement policies at an all-staff meeting, in a first',
  'Packt Hub',
  '2018-11',
  null,
)
export const GEEKWIRE_2018 = cite(
  'Amazon challenges ACLU study of its facial recognition tech',
  'GeekWire',
  '2018-07',
  'https://www.geekwire.com/2018/amazon-challenges-aclu-study-facial-recognition-tech-police/',
)
export const FREEP_2018 = cite(
  'Amazon’s facial recognition: statement of 26 July 2018',
  'Detroit Free Press',
  '2018-07-26',
  'https://www.freep.com/story/news/politics/2018/07/26/aclu-amazon-facial-recognition-rekognition-politicans-criminals/842183002/',
)
export const TECHMONITOR_2020 = cite(
  'Report on the Comparitech test',
  'Tech Monitor',
  '2020-05-28',
  'https://techmonitor.ai/?p=343956',
)
export const COMPARITECH_2020 = cite(
  'Facial recognition study',
  'Comparitech',
  '2020-05-28',
  'https://comparitech.com/blog/vpn-privacy/facial-recognition-study',
)
export const THREATPOST_2020 = cite('Report on the Comparitech test', 'Threatpost', '2020-07-06', null)
