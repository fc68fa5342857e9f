import { address } from "@thongnhat/code-tables/address";
import { huyen } from "@thongnhat/code-tables/huyen";
import { tinh } from "@thongnhat/code-tables/tinh";
import { xa } from "@thongnhat/code-tables/xa";
import { brought } from "./registry.ts";

brought().thongnhatUnits = { tables: [xa, huyen, tinh], address };
