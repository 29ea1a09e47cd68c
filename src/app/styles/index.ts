import '../tokens.css'
import './page.css'
import './controls.css'
import './explore.css'
