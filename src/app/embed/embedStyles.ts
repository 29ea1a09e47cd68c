import '../tokens.css'
import '../styles/page.css'
import '../styles/controls.css'
import './embed.css'
