import type { Citation } from './preset.ts'

/** Every page and article the presets lean on: titles as printed, else null. What a built page does not show is left out. */
const cite = /* @__NO_SIDE_EFFECTS__ */ (
  publisher: string,
  date: string | null,
  url: string | null,
  title: string | null = null,
): Citation => ({ title, publisher, date, url })

/* The test of 2018, and the answers to it. */
export const ACLU_2018 = cite(
  'ACLU',
  '2018-07-26',
  'https://www.aclu.org/blog/privacy-technology/surveillance-technologies/amazons-face-recognition-falsely-matched-28',
  'Amazon’s Face Recognition Falsely Matched 28 Members of Congress With Mugshots',
)
export const IPVM_2018 = cite('IPVM', '2018-07-27', 'https://ipvm.com/reports/amazon-aclu-28')
export const LEGGETT_2018 = cite(
  'jeremyleggett.net, quoting the ACLU and the BBC',
  '2018-07-26',
  'https://jeremyleggett.net/2018/07/26/amazon-face-recognition-falsely-identifies-28-members-of-congress-as-past-arrestees-aclu-says/',
)
export const GEEKWIRE_2018 = cite(
  'GeekWire, quoting Amazon',
  '2018',
  'https://www.geekwire.com/2018/amazon-challenges-aclu-study-facial-recognition-tech-police/',
)
export const FREEP_2018 = cite(
  'Detroit Free Press, quoting Amazon',
  '2018-07-26',
  'https://www.freep.com/story/news/politics/2018/07/26/aclu-amazon-facial-recognition-rekognition-politicans-criminals/842183002/',
)

/* The five articles the project starts from: each found again under its title and read there. */
export const TECHSPOT_2018 = cite(
  'TechSpot',
  '2018',
  'https://www.techspot.com/community/topics/anonymous-amazon-employee-condemns-companys-facial-recognition-software.249895/',
  'Anonymous Amazon employee condemns company’s facial recognition software',
)
export const SPUTNIK_2018 = cite(
  'Sputnik International',
  '2018',
  'https://sputnikglobe.com/20181018/amazon-employees-demand-facial-recognition-1068999337.html',
  'Amazon Employees Demand CEO Stop Selling Facial Recognition Tech to Cops',
)
export const LETTER_ARTICLE_2018 = cite(
  'publisher not named',
  '2018',
  'http://sciencenews.cc/amazon-employees-protesting-sale-of-facial-recognition-software/',
  'Amazon Employees Protesting Sale of Facial Recognition Software',
)
export const ITWIRE_2018 = cite(
  'iTWire',
  '2018-10-18',
  'https://itwire.com/technology-regulation/amazon-employee-asks-bezos-to-decide-between-people-and-profits.html',
  'Amazon employee asks Bezos to decide between ‘people and profits’',
)
export const PACKT_2018 = cite(
  'Packt Hub, as republished by Security Boulevard',
  '2018',
  'https://securityboulevard.com/2018/11/amazon-addresses-employees-dissent-regarding-the-companys-law-enforcement-policies-at-an-all-staff-meeting-in-a-first/',
  'Amazon addresses employees dissent regarding the company’s law enforcement policies at an all-staff meeting, in a first',
)

/* The same product, tested by others. */
export const POLITICO_2019 = cite('Politico', '2019-08-13', null)
export const SFUSUAL_2019 = cite(
  'sfusualsuspects.com, on the ACLU of Northern California',
  '2019',
  'http://sfusualsuspects.com/landing/detail/17417',
)
export const ACLUM_2019 = cite(
  'ACLU of Massachusetts',
  '2019-10-21',
  'https://www.aclum.org/en/press-releases/facial-recognition-technology-falsely-identifies-famous-athletes',
)
export const COMPARITECH_2020 = cite(
  'Comparitech',
  '2020-05-28',
  'https://comparitech.com/blog/vpn-privacy/facial-recognition-study',
)
export const GLOBE_2019 = cite('The Boston Globe', '2019', null)
export const TECHMONITOR_2020 = cite('Tech Monitor', '2020', 'https://techmonitor.ai/?p=343956')
export const THREATPOST_2020 = cite('Threatpost, as quoted by a reader', '2020-07-06', null)

/* Systems in use. */
export const GOVTECH_2017 = cite(
  'Government Technology',
  '2017',
  'https://www.govtech.com/public-safety/washington-county-ore-adds-facial-recognition-to-suite-of-investigative-tools.html',
)
export const ROUTEFIFTY_2017 = cite(
  'Route Fifty',
  '2017-11',
  'https://www.routefifty.com/public-safety/2017/11/facial-recognition-sheriffs-department/142787/',
)
export const BIOMETRIC_UPDATE_2019 = cite(
  'Biometric Update',
  '2019-05',
  'https://www.biometricupdate.com/201905/oregon-police-using-amazon-facial-biometrics-with-suspect-sketches-and-dead-bodies',
)
export const WILLAMETTE_WEEK_2018 = cite('Willamette Week', '2018-05-22', null)
export const WASHINGTON_POST_2019 = cite(
  'The Washington Post, as republished by cww7news.com',
  '2019',
  'http://cww7news.com/amazons-facial-recognition-technology-is-supercharging-local-police/',
)
export const WFTV = cite('WFTV', null, null)
export const CLICKORLANDO = cite('ClickOrlando', null, null)
export const ORLANDO = cite(
  'City of Orlando',
  null,
  'https://www.orlando.gov/Initiatives/Facial-Recognition-Pilot-Program',
  'Facial Recognition Pilot Program',
)
export const SECURITY_TODAY_2019 = cite('Security Today', '2019-07-24', null)
export const AWS_FACE_SEARCH = cite(
  'Amazon Web Services, API reference',
  null,
  'https://docs.aws.amazon.com/rekognition/latest/APIReference/API_FaceSearchSettings',
  'FaceSearchSettings',
)
export const HUFFPOST_2018 = cite('HuffPost, quoting Amazon’s site', '2018-10', null)
export const GAO_2020 = cite('US Government Accountability Office, GAO-20-568', '2020', null)
export const CRS_2020 = cite('Congressional Research Service, IN11695', '2020', null)
export const OIG_2018 = cite('DHS Office of Inspector General, OIG-18-80', '2018', null)
export const BRIDGES = cite('R (Bridges) v South Wales Police, judgments', null, null)
export const WIRED_2018 = cite('Wired UK, by freedom-of-information request', '2018-05', null)
export const METRO_2018 = cite('Metro', '2018-05-05', null)
export const CARDIFF_2018 = cite('Cardiff University, by way of ITV', '2018-11-28', null)
export const GAO_2016 = cite(
  'US Government Accountability Office, GAO-16-267',
  '2016',
  'https://www.gao.gov/products/GAO-16-267',
)
export const POGO_2019 = cite(
  'Project On Government Oversight',
  '2019-04',
  'https://www.pogo.org/analysis/2019/04/about-face-examining-amazon-shifting-story-on-facial-recognition-accuracy',
)
export const MET_RECORDS_2025 = cite(
  'Metropolitan Police, records of its live facial recognition deployments, 2023 to May 2025',
  '2025-05',
  null,
)
export const COMPUTER_WEEKLY_2023 = cite(
  'Computer Weekly, on the National Physical Laboratory’s test',
  '2023-04-12',
  null,
)
export const REGISTER_2023 = cite(
  'The Register, on the National Physical Laboratory’s test',
  '2023-04-06',
  null,
)
export const GUARDIAN_2025 = cite(
  'The Guardian, as republished by hoyonews.com',
  '2025-12-05',
  'https://www.hoyonews.com/news/technology/technology2025dec05home-office-facial-recognition-tech-issue-black-asian-subjects',
)
export const EASTERN_EYE_2025 = cite(
  'Eastern Eye',
  '2025-12',
  'https://www.easterneye.biz/home-office-admits-tech-bias-as-facial-recognition-checks-fail-minorities',
)

/* What is known of face recognition at large. */
export const NIST_8280 = cite(
  'US National Institute of Standards and Technology (NIST), NISTIR 8280',
  '2019-12',
  'https://doi.org/10.6028/NIST.IR.8280',
  'Face Recognition Vendor Test, Part 3: Demographic Effects',
)
export const NIST_FRVT_TABLE = cite(
  'NIST’s one-to-one test, extracted by M. Bruveris',
  '2020-11',
  'https://github.com/martinsbruveris/nist-frvt-analysis',
)
export const NIST_8271 = cite(
  'NIST, NISTIR 8271',
  '2019-09',
  null,
  'Face Recognition Vendor Test, Part 2: Identification',
)

/* People whom a search has been about, who spoke of it in public. */
export const MICHIGAN_PUBLIC_2024 = cite(
  'Michigan Public',
  '2024-06-28',
  'https://www.michiganpublic.org/criminal-justice-legal-system/2024-06-28/it-didnt-make-sense-at-all-wrongful-facial-recognition-arrest-leads-to-landmark-settlement',
  '‘It didn’t make sense at all’: Wrongful facial recognition arrest in Detroit leads to landmark settlement',
)
export const ACLU_WILLIAMS = cite(
  'ACLU',
  '2024-01-29',
  'https://www.aclu.org/cases/williams-v-city-of-detroit-face-recognition-false-arrest',
  'Williams v. City of Detroit',
)
