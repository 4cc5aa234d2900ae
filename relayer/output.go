package main

import (
	"encoding/json"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

func (p program) printJSON(v any) error {
	encoder := json.NewEncoder(p.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}

// newTable is a plain table on the program's output.
func (p program) newTable(columns ...any) table.Writer {
	t := table.NewWriter()
	t.SetOutputMirror(p.out)
	style := table.StyleLight
	style.Format.Header = text.FormatDefault
	t.SetStyle(style)
	t.AppendHeader(columns)
	return t
}

const timeFormat = "2006-01-02T15:04:05.000Z07:00"

// stamp is a time for JSON, in milliseconds as the journal keeps it; it is
// left out while it has not come.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(timeFormat)
}
