"""A plan of the shelf set down row by row, with the gold reading and the findings that it is worth beside each row."""

import datetime as dt
import io
import json
import re
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import column_index_from_string

NB = "\u00a0"

class V:
    """A cell's value with its number format, fill and font."""
    def __init__(s, v, fmt=None, fill=None, **font):
        s.v, s.fmt, s.fill, s.font = v, fmt, fill, font

def D(y, m, d, fmt="dd/mm/yyyy"):
    return V(dt.datetime(y, m, d), fmt)

def P(person, *orgs):
    return {"person": person, "organisations": list(orgs)}

def iso_uk(s):
    d = dt.date.fromisoformat(s)
    return f"{d.day} {d:%B %Y}"

class Plan:
    def __init__(s, name, sheet, about, as_at, columns, first="A", columns_acceptable=None):
        s.wb = Workbook(); s.ws = s.wb.active; s.ws.title = sheet
        s.name, s.first, s.row, s.section = name, column_index_from_string(first), 0, None
        s.as_at, s.columns = as_at, columns
        s.actions, s.findings, s.widths = [], [], {}
        s.gold = {"name": name, "workbook": name + ".xlsx", "about": about, "asAt": [as_at], "sheet": sheet, "columns": columns}
        if columns_acceptable: s.gold["columnsAcceptable"] = columns_acceptable

    def at(s, row): s.row = row - 1

    def put(s, vals, bold=False, fill=None):
        s.row += 1
        for i, v in enumerate(vals):
            if v is None: continue
            c = s.ws.cell(s.row, s.first + i)
            f = fill
            if isinstance(v, V):
                c.value = v.v
                if v.fmt: c.number_format = v.fmt
                f = v.fill or fill
                if v.font: c.font = Font(**v.font)
            else: c.value = v
            if bold: c.font = Font(bold=True)
            if f: c.fill = PatternFill("solid", fgColor=f)
            c.alignment = Alignment(wrap_text=True, vertical="top")
        return s.row

    def band(s, text, width=None, section=True, fill="D9D9D9"):
        r = s.put([text], bold=True, fill=fill)
        if width: s.ws.merge_cells(start_row=r, start_column=s.first, end_row=r, end_column=s.first + width - 1)
        if section: s.section = text
        return r

    def find(s, kind, at, severity, words):
        s.findings.append({"kind": kind, "at": at, "severity": severity, "words": words})

    def act(s, vals, ref, leads, due=(None, None), st="open", ev=None, q=None, ww=(), sector="LA", sector_ok=None,
            src=(), src_ok=None, due_ok=None, reason=None, st_ok=None, ev_ok=None, od=None, od_ok=None, leads_ok=None, ww_ok=None,
            section="", section_ok=None, find=(), late="must-fix", late_words=None, fill=None, quiet=False):
        r = s.put(vals, fill=fill)
        g = {"ref": ref, "row": r, "lastRow": r, "section": s.section if section == "" else section, "sources": list(src)}
        if section_ok: g["sectionAcceptable"] = section_ok
        if src_ok: g["sourcesAcceptable"] = [list(src)] + [list(x) for x in src_ok if x != src]
        g["leads"] = list(leads)
        if leads_ok: g["leadsAcceptable"] = [list(leads)] + [list(x) for x in leads_ok]
        g["workingWith"] = list(ww)
        if ww_ok is not None: g["workingWithAcceptable"] = [list(ww)] + [list(x) for x in ww_ok]
        g["sector"] = sector
        if sector_ok: g["sectorAcceptable"] = [sector] + [x for x in sector_ok if x != sector]
        g["due"] = {"original": due[0], "revised": due[1]}
        if due_ok: g["due"]["acceptable"] = [list(due)] + [list(x) for x in due_ok]
        if reason: g["dueReason"] = reason
        g["status"] = st
        if st_ok: g["statusAcceptable"] = [st] + [x for x in st_ok if x != st]
        g["evidence"] = ev
        if ev_ok: g["evidenceAcceptable"] = [ev] + [x for x in ev_ok if x != ev]
        if q: g["evidenceQuote"] = q
        force = due[1] or due[0]
        late_now = st != "complete" and force is not None and force < s.as_at
        if od is not None: late_now = od
        g["overdue"] = {s.as_at: late_now}
        if od_ok: g["overdueAcceptable"] = {s.as_at: [late_now] + [x for x in od_ok if x != late_now]}
        s.actions.append(g)
        dcol = s.columns.get("revised") if due[1] and s.columns.get("revised") else s.columns["due"]
        if late_now and not quiet:
            moved = f" (first due {iso_uk(due[0])})" if due[1] and due[0] else ""
            s.find("overdue", f"{dcol}{r}", late, late_words or
                   f"Action {ref or 'in row ' + str(r)} was due by {iso_uk(force)}{moved} and is not complete at {iso_uk(s.as_at)}. No later date is given: what is the new date, or what should members be told?")
        if st == "complete" and ev in ("none", "asserted") and not quiet:
            pcol = s.columns.get("progress") or s.columns["status"]
            if ev == "none":
                s.find("complete-no-evidence", f"{pcol}{r}", "must-fix", f"Action {ref or 'in row ' + str(r)} is reported complete but nothing says how it is known.")
            else:
                s.find("complete-no-evidence", f"{pcol}{r}", "check", f"Action {ref or 'in row ' + str(r)} is reported complete on a claim only (“{(q or '')[:90]}”): what audit, figure or dated check bears it out?")
        for f in find:
            s.find(f[0], f"{f[1]}{r}", f[2], f[3])
        return r

    def quiet(s, kind, col, ref, what):
        """What looks like an error and is none."""
        row = next((g["row"] for g in s.actions if g["ref"] == ref), s.row)
        s.gold.setdefault("notErrors", []).append({"kind": kind, "cell": f"{col}{row}", "ref": ref, "what": what})

    def cont(s, vals):
        r = s.put(vals)
        s.actions[-1]["lastRow"] = r
        return r

    def save(s, folder):
        """Writes the workbook and the gold reading; the path of the reading. The same words give the same bytes."""
        for column, width in s.widths.items():
            s.ws.column_dimensions[column].width = width
        s.wb.properties.creator = ""
        s.wb.properties.created = dt.datetime.fromisoformat(s.as_at)
        written = io.BytesIO()
        s.wb.save(written)
        with zipfile.ZipFile(written) as old, zipfile.ZipFile(folder / s.gold["workbook"], "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                part = old.read(name)
                if name == "docProps/core.xml":
                    part = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + s.as_at.encode() + b"T09:00:00Z", part)
                new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
        path = folder / f"{s.name}.gold.json"
        gold = {**s.gold, "actions": s.actions, "findings": s.findings}
        path.write_text(json.dumps(gold, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        return path
