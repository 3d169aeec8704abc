import '@fontsource-variable/golos-text/index.css'
import '@fontsource-variable/source-serif-4/wght.css'

/*
 * The fonts, swapped in once the views hear input: until then local ones of the same measures stand
 * (page.css), and the line is free for what moves.
 */
