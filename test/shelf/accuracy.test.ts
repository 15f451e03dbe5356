import accuracy from "./accuracy.json";
import { measureShelf } from "./measure";
import { accuracyOf } from "./table";

test("the plans of the shelf are read as well, and as badly, as the committed table says", async () => {
  expect(accuracyOf(await measureShelf())).toEqual(accuracy);
}, 120_000);
