// A change of the code is found in every run or in none: properties draw the same values each time.
import fc from "fast-check";

fc.configureGlobal({ seed: 20261122 });
