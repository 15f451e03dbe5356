/** What the mutants of the reading have to get past first: what is read of one cell, or of a few rows. */
import "../reading/dates.test";
import "../reading/due.test";
import "../reading/layouts.test";
import "../reading/leads.test";
import "../reading/legend.test";
import "../reading/locate.test";
import "../reading/rows.test";
import "../reading/sources.test";
import "../reading/status-and-evidence.test";
