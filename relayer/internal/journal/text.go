package journal

import "strings"

// maxText bounds a text that a chain or a node has chosen, in bytes.
const maxText = 4 << 10

// text is what the journal keeps of an error or another text of a stranger's:
// PostgreSQL takes neither NUL nor what is not UTF-8, and one such text would
// lose a whole batch's outcomes.
func text(s string) string {
	s = s[:min(len(s), maxText)]
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}
