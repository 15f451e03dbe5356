"""Holds the add-in's manifest against Microsoft's schemas, where PLANPROOF_XSD names the folder that has them."""

import os
import pathlib
import unittest

from lxml import etree

import plans

SCHEMAS = os.environ.get("PLANPROOF_XSD")


if SCHEMAS:

    class Manifest(unittest.TestCase):
        def test_the_manifest_is_valid(self):
            schema = etree.XMLSchema(file=str(pathlib.Path(SCHEMAS) / "OfficeAppManifestV1_1.xsd"))
            schema.validate(etree.parse(str(plans.ROOT / "manifest.xml")))
            self.assertEqual([str(error) for error in schema.error_log], [])


if __name__ == "__main__":
    unittest.main()
