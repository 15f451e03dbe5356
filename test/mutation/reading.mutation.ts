/**
 * What the mutants of the reading have to get past, in one file, so that what it reads is loaded once for each: what is
 * read of a cell, or of a few rows. Whole plans and properties (`any-grid`, `untidy`, `written-down`, and what goes through a workbook)
 * noticed hardly a mutant more, and take four times as long.
 */
import "../reading/cells.test";
import "../reading/columns.test";
import "../reading/completed.test";
import "../reading/contents.test";
import "../reading/dates.test";
import "../reading/detail.test";
import "../reading/dropped.test";
import "../reading/due.test";
import "../reading/headings.test";
import "../reading/layouts.test";
import "../reading/leads.test";
import "../reading/legend.test";
import "../reading/locate.test";
import "../reading/merged.test";
import "../reading/newest-first.test";
import "../reading/names.test";
import "../reading/names-key.test";
import "../reading/numbers.test";
import "../reading/officers.test";
import "../reading/percent.test";
import "../reading/places.test";
import "../reading/read-plan.test";
import "../reading/rows.test";
import "../reading/series.test";
import "../reading/sources.test";
import "../reading/status-and-evidence.test";
import "../reading/status-colour.test";
import "../reading/status-key.test";
import "../reading/title.test";
import "../reading/unnamed.test";
import "../reading/updates.test";
import "../reading/words.test";
