/**
 * What the mutants of the reading have to get past where no cell told. The properties of any grid at all tell of faults,
 * not of readings, and take too long to be tried on each.
 */
import fc from "fast-check";
import "../reading/untidy.test";
import "../reading/written-down.test";
import "../plans/readings.test";

/** Fewer examples of each property, the same ones for every mutant; the first that fails is enough. */
fc.configureGlobal({ numRuns: 20, seed: 1, endOnFailure: true });
