/** What all generated Go structs share. `encoding/json` alone would drop unknown fields and empty lists in silence. */
export const GO_SUPPORT = `import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"sort"
	"strings"
)

// Ptr cho con trỏ tới một giá trị, để ghi trường không bắt buộc: x.GhiChu = thongnhat.Ptr("…").
func Ptr[T any](value T) *T {
	return &value
}

func readObject(data []byte, target any, unknown *map[string]json.RawMessage) error {
	var all map[string]json.RawMessage
	if err := json.Unmarshal(data, &all); err != nil {
		return err
	}
	if all == nil {
		return errors.New("phải là đối tượng")
	}
	object := reflect.ValueOf(target).Elem()
	for i := 0; i < object.NumField(); i++ {
		name, optional := nameOf(object.Type().Field(i))
		if name == "-" {
			continue
		}
		value, found := all[name]
		delete(all, name)
		if !found || string(value) == "null" {
			if !optional {
				return fmt.Errorf("/%s: thiếu trường bắt buộc", name)
			}
			continue
		}
		if err := json.Unmarshal(value, object.Field(i).Addr().Interface()); err != nil {
			return wrong(name, err)
		}
	}
	if len(all) > 0 {
		*unknown = all
	}
	return nil
}

// wrong nói chỗ sai bằng đường dẫn, không bao giờ nêu giá trị.
func wrong(name string, err error) error {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		return fmt.Errorf("/%s: sai kiểu, phải là %s", name, kind.Type)
	}
	if strings.HasPrefix(err.Error(), "/") {
		return fmt.Errorf("/%s%w", name, err)
	}
	return fmt.Errorf("/%s: %w", name, err)
}

func writeObject(object any, unknown map[string]json.RawMessage) ([]byte, error) {
	var out bytes.Buffer
	put := func(name string, value any) error {
		text, err := json.Marshal(value)
		if err != nil {
			return err
		}
		if out.Len() > 0 {
			out.WriteByte(',')
		}
		key, _ := json.Marshal(name)
		out.Write(key)
		out.WriteByte(':')
		out.Write(text)
		return nil
	}
	fields := reflect.ValueOf(object)
	for i := 0; i < fields.NumField(); i++ {
		name, optional := nameOf(fields.Type().Field(i))
		if name == "-" || (optional && fields.Field(i).IsNil()) {
			continue
		}
		if err := put(name, fields.Field(i).Interface()); err != nil {
			return nil, err
		}
	}
	names := make([]string, 0, len(unknown))
	for name := range unknown {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		if err := put(name, unknown[name]); err != nil {
			return nil, err
		}
	}
	return []byte("{" + out.String() + "}"), nil
}

func nameOf(field reflect.StructField) (name string, optional bool) {
	name, rest, _ := strings.Cut(field.Tag.Get("json"), ",")
	return name, rest == "omitempty"
}

func readTag(data []byte, tag string) (string, error) {
	var all map[string]json.RawMessage
	if err := json.Unmarshal(data, &all); err != nil {
		return "", err
	}
	var kind string
	if err := json.Unmarshal(all[tag], &kind); err != nil {
		return "", fmt.Errorf("/%s: thiếu trường cho biết loại", tag)
	}
	return kind, nil
}`;
