// Says what kubectl reads from a file: k8s.io/apimachinery's YAMLOrJSONDecoder, as its StreamVisitor uses it, is asked, nobody else.
//
// The committed table beside the tests, its expected columns written anew (a new row needs only its "text"):
//
//	cd scripts/streams && go run . ../../src/yaml/streams.json
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/yaml"
)

// A row of the table: a file's text, the objects that are read from it, and why the reading ended early.
type row struct {
	Text    string            `json:"text"`
	JSON    []json.RawMessage `json:"json"`
	Refused string            `json:"refused,omitempty"`
}

func main() {
	if err := fillTable(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func fillTable(args []string) error {
	if len(args) != 1 {
		return errors.New("usage: streams TABLE")
	}
	written, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	var rows []row
	if err := json.Unmarshal(written, &rows); err != nil {
		return err
	}
	for index := range rows {
		rows[index] = read(rows[index].Text)
	}
	var table bytes.Buffer
	encoder := json.NewEncoder(&table)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(rows); err != nil {
		return err
	}
	return os.WriteFile(args[0], table.Bytes(), 0o644)
}

// The loop of StreamVisitor.Visit: k8s.io/cli-runtime/pkg/resource/visitor.go.
func read(text string) row {
	found := row{Text: text, JSON: []json.RawMessage{}}
	decoder := yaml.NewYAMLOrJSONDecoder(bytes.NewReader([]byte(text)), 4096)
	for {
		object := runtime.RawExtension{}
		err := decoder.Decode(&object)
		if err == io.EOF {
			return found
		}
		if err != nil {
			found.Refused = err.Error()
			return found
		}
		raw := bytes.TrimSpace(object.Raw)
		if len(raw) == 0 || bytes.Equal(raw, []byte("null")) {
			continue
		}
		found.JSON = append(found.JSON, append(json.RawMessage{}, raw...))
	}
}
