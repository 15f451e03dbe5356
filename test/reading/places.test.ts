import { defaultSettings } from "../../src/model/settings";
import { placesIn } from "../../src/reading/places";

it.each([
  ["Norbury Council", ["Norbury"]],
  ["The plan of Norbury County Council and of Vale Metropolitan Borough Council", ["Norbury", "Vale"]],
  ["Norbury\nCity Council’s plan", ["Norbury"]],
  ["Kings-Norbury Council", []],
  ["Norbury Councillors", []],
  ["Youth Council", []],
  ["The Council", []],
  ["Norbury NHS Trust", []],
])("%j names the places %j", (text, places) => {
  expect(placesIn([text], [], defaultSettings)).toEqual(places);
  expect(placesIn([], [text], defaultSettings)).toEqual(places);
});

it.each([
  ["Jo Norbury, Head of SEND", []],
  ["Jo Norbury, Norbury County Council", []],
  ["Ann Marlow, Head of SEND\nJo Norbury, Service Manager", []],
  ["Ann Marlow, Head of SEND; Jo Norbury, Service Manager", []],
  ["Jo Norbury, for all", ["Norbury"]],
  ["Jo Norbury", ["Norbury"]],
  ["Norbury Jones, Head of SEND", ["Norbury"]],
  ["Voices of Norbury, Head of SEND", ["Norbury"]],
  ["Ann Marlow, Norbury County Council", ["Norbury"]],
])(
  "a place is none where it is somebody’s name too: beside the lead %j, of Norbury are %j",
  (lead, places) => {
    expect(placesIn(["Norbury County Council"], [lead], defaultSettings)).toEqual(places);
  },
);
