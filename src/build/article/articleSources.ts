/** A page the article leans on. The words around it, and its name in the list, are messages: `article.source.<id>`. */
export type ArticleSource = Readonly<{
  /** The name of its mark in the messages too, so letters only. */
  id: string
  url: string
}>

/** The five articles the project started from, each found again under its title and read there. */
export const FIVE_ARTICLES: readonly ArticleSource[] = [
  {
    id: 'techspot',
    url: 'https://www.techspot.com/community/topics/anonymous-amazon-employee-condemns-companys-facial-recognition-software.249895/',
  },
  {
    id: 'sputnik',
    url: 'https://sputnikglobe.com/20181018/amazon-employees-demand-facial-recognition-1068999337.html',
  },
  {
    id: 'protest',
    url: 'http://sciencenews.cc/amazon-employees-protesting-sale-of-facial-recognition-software/',
  },
  {
    id: 'itwire',
    url: 'https://itwire.com/technology-regulation/amazon-employee-asks-bezos-to-decide-between-people-and-profits.html',
  },
  {
    id: 'packt',
    url: 'https://securityboulevard.com/2018/11/amazon-addresses-employees-dissent-regarding-the-companys-law-enforcement-policies-at-an-all-staff-meeting-in-a-first/',
  },
]

/** Tests, replies and research, in the order of the article. */
export const OTHER_SOURCES: readonly ArticleSource[] = [
  {
    id: 'aclu',
    url: 'https://www.aclu.org/blog/privacy-technology/surveillance-technologies/amazons-face-recognition-falsely-matched-28',
  },
  {
    id: 'freep',
    url: 'https://www.freep.com/story/news/politics/2018/07/26/aclu-amazon-facial-recognition-rekognition-politicans-criminals/842183002/',
  },
  {
    id: 'geekwire',
    url: 'https://www.geekwire.com/2018/amazon-challenges-aclu-study-facial-recognition-tech-police/',
  },
  {
    id: 'reply',
    url: 'https://www.aclu.org/press-releases/aclu-comment-new-amazon-statement-responding-face-recognition-technology-test',
  },
  { id: 'fbi', url: 'https://www.gao.gov/products/GAO-16-267' },
  {
    id: 'count',
    url: 'https://jeremyleggett.net/2018/07/26/amazon-face-recognition-falsely-identifies-28-members-of-congress-as-past-arrestees-aclu-says/',
  },
  { id: 'nist', url: 'https://doi.org/10.6028/NIST.IR.8280' },
  { id: 'california', url: 'http://sfusualsuspects.com/landing/detail/17417' },
  { id: 'comparitech', url: 'https://comparitech.com/blog/vpn-privacy/facial-recognition-study' },
  {
    id: 'biometric',
    url: 'https://www.biometricupdate.com/201905/oregon-police-using-amazon-facial-biometrics-with-suspect-sketches-and-dead-bodies',
  },
  {
    id: 'county',
    url: 'https://www.co.washington.or.us/sheriff/CrimePrevention/facial-recognition-technology.cfm',
  },
  { id: 'bgr', url: 'https://bgr.com/?p=5641950' },
  { id: 'lists', url: 'https://dx.plos.org/10.1371/journal.pone.0139827' },
  {
    id: 'planet',
    url: 'http://planetbiometrics.com/article-details/i/7439/desc/amazon-defends-rekognition-as-a-force-for-good/',
  },
  {
    id: 'pause',
    url: 'https://www.gmtoday.com/business/amazon-bans-police-use-of-its-face-recognition-for-a-year/article_d3dc0c2c-abd9-11ea-959f-033db7ad518b.html',
  },
  {
    id: 'card',
    url: 'https://docs.aws.amazon.com/ai/responsible-ai/rekognition-face-matching/overview.html',
  },
]
