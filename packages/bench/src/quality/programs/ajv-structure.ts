// ajv with the tables as Sets: structure only, one yes or no a record. It knows nothing of the six words.
import { addThongNhat, schemaId } from "@thongnhat/validators/ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { eachLine, parsed } from "./lines.ts";
import { tell } from "./told.ts";

const [, , file = "", record = ""] = process.argv;
const validate = addThongNhat(new Ajv2020({ strict: true, ownProperties: true })).getSchema(schemaId(record));
if (validate === undefined) throw new Error(`ajv không có lược đồ ${record}`);
await tell(() => {
  let right = 0;
  const lines = eachLine(file, (line) => {
    const value = parsed(line);
    if (value !== undefined && validate(value) === true) right++;
  });
  return { lines, right };
});
