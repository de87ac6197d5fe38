// Says what Kubernetes reads: sigs.k8s.io/yaml, as kubectl and the API server's clients use it, is asked, nobody else.
//
// The committed table beside the tests, its expected column written anew (a new row needs only its "yaml"):
//
//	cd scripts/scalars && go run . table ../../src/yaml/scalars.json
//
// Whole files, one JSON line per file, for comparing with readYaml on a repository (compare.mjs does it):
//
//	find REPOSITORY -name '*.yaml' | go run . files
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"sigs.k8s.io/yaml"
)

// A row of the table. Exactly one of JSON and Refused is set.
type row struct {
	YAML    string          `json:"yaml"`
	JSON    json.RawMessage `json:"json,omitempty"`
	Refused string          `json:"refused,omitempty"`
}

// What one document of a file is: JSON, or the reason why not.
type document struct {
	JSON    json.RawMessage `json:"json,omitempty"`
	Refused string          `json:"refused,omitempty"`
}

func main() {
	var err error
	switch {
	case len(os.Args) == 3 && os.Args[1] == "table":
		err = fillTable(os.Args[2])
	case len(os.Args) == 2 && os.Args[1] == "files":
		err = readFiles()
	default:
		err = fmt.Errorf("usage: scalars table FILE | scalars files < PATHS")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func fillTable(path string) error {
	bytes, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var rows []row
	if err := json.Unmarshal(bytes, &rows); err != nil {
		return err
	}
	var out strings.Builder
	out.WriteString("[\n")
	for i, r := range rows {
		answer := read([]byte(r.YAML))
		line, err := encode(row{YAML: r.YAML, JSON: answer.JSON, Refused: answer.Refused})
		if err != nil {
			return err
		}
		out.WriteString("  ")
		out.WriteString(line)
		if i < len(rows)-1 {
			out.WriteString(",")
		}
		out.WriteString("\n")
	}
	out.WriteString("]\n")
	return os.WriteFile(path, []byte(out.String()), 0o644)
}

func encode(value any) (string, error) {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return "", err
	}
	return strings.TrimSuffix(buffer.String(), "\n"), nil
}

func read(text []byte) document {
	converted, err := yaml.YAMLToJSON(text)
	if err != nil {
		return document{Refused: err.Error()}
	}
	return document{JSON: converted}
}

func readFiles() error {
	in := bufio.NewScanner(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in.Scan() {
		text, err := os.ReadFile(in.Text())
		if err != nil {
			return err
		}
		documents := []document{}
		for _, part := range split(text) {
			documents = append(documents, read(part))
		}
		line, err := encode(map[string]any{"file": in.Text(), "documents": documents})
		if err != nil {
			return err
		}
		fmt.Fprintln(out, line)
	}
	return in.Err()
}

// split does as k8s.io/apimachinery's YAMLReader: a line of `---` alone ends what came before it.
// What stands before the first one counts only if it holds more than comments and directives.
func split(text []byte) [][]byte {
	parts := [][]byte{}
	var part bytes.Buffer
	begun := false
	for _, line := range bytes.SplitAfter(text, []byte("\n")) {
		rest := strings.TrimSpace(strings.TrimPrefix(string(line), "---"))
		if bytes.HasPrefix(line, []byte("---")) && (rest == "" || strings.HasPrefix(rest, "#")) {
			if begun || hasContent(part.Bytes()) {
				parts = append(parts, bytes.Clone(part.Bytes()))
				part.Reset()
			}
			begun = true
		}
		part.Write(line)
	}
	if begun || hasContent(part.Bytes()) {
		parts = append(parts, part.Bytes())
	}
	return parts
}

func hasContent(part []byte) bool {
	for _, line := range strings.Split(string(part), "\n") {
		line = strings.TrimSpace(strings.TrimPrefix(line, "\ufeff"))
		if line != "" && line[0] != '#' && line[0] != '%' {
			return true
		}
	}
	return false
}
