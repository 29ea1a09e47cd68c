export { GroupRatesPanel as Figure } from '../../explore/GroupRatesPanel.tsx'
