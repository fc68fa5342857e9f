// Reads records, a line each, through the generated structs and writes them again; "!" and the words for what is refused.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"example.vn/check/thongnhat"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 16<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for lines.Scan() {
		var about struct {
			SieuDuLieu struct {
				LuocDo string `json:"luocDo"`
			} `json:"sieuDuLieu"`
		}
		if err := json.Unmarshal(lines.Bytes(), &about); err != nil {
			panic(err)
		}
		record := thongnhat.NewRecord(about.SieuDuLieu.LuocDo)
		if err := json.Unmarshal(lines.Bytes(), record); err != nil {
			fmt.Fprintln(out, "!"+err.Error())
			continue
		}
		text, err := json.Marshal(record)
		if err != nil {
			panic(err)
		}
		fmt.Fprintln(out, string(text))
	}
}
