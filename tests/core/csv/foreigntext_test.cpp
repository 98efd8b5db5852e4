// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/foreigntext.h"

#include <QTest>

using namespace penstock;

Q_DECLARE_METATYPE(penstock::ForeignText)

class ForeignTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<ForeignText>("kind");
        const auto row = [](const char *name, const QByteArray &head, ForeignText kind) {
            QTest::newRow(name) << head << kind;
        };
        row("nothing", "", ForeignText::Empty);
        row("blanks", "\xEF\xBB\xBF \r\n\t\n", ForeignText::Empty);
        row("NUL bytes", QByteArray(100, '\0'), ForeignText::Empty);
        row("xlsx", QByteArray("PK\x03\x04 abc", 8), ForeignText::Archive);
        row("xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", ForeignText::OldSpreadsheet);
        row("HTML", "\n<!DOCTYPE HTML>\n<html>", ForeignText::Html);
        row("HTML without a type", "<HTML lang=\"en\">", ForeignText::Html);
        row("XML", "<?xml version=\"1.0\"?>", ForeignText::Xml);
        row("names in angle brackets", "<DATE>\t<TIME>\n20240305\t093000\n", ForeignText::None);
        row("JSON object", "{\n  \"results\": []}", ForeignText::Json);
        row("JSON lines", "{\"time\":1}\n{\"time\":2}\n", ForeignText::Json);
        row("JSON array", "[{\"time\":1}]", ForeignText::Json);
        row("names in square brackets", "[time],[v]\n2024-01-01,1\n", ForeignText::None);
        row("PDF", "%PDF-1.7", ForeignText::Pdf);
        row("Parquet", QByteArray("PAR1\x15\0\x15", 7), ForeignText::Parquet);
        row("binary",
            QByteArray("\x7F"
                       "ELF\x02\x01\x01\0\0\0\x03\x04",
                       12),
            ForeignText::Binary);
        row("line protocol", "cpu,host=a\\ b usage=1.5,n=2i 1709629200000000000\ncpu,host=b s=\"x, y=z\"\n",
            ForeignText::LineProtocol);
        row("line protocol with comments", "# x\n\nm v=1\n", ForeignText::LineProtocol);
        row("line protocol with an export's head", "# DDL\nCREATE DATABASE x\n# DML\nm v=1 1\n", ForeignText::None);
        row("psql -x", "-[ RECORD 1 ]-----\ntime | 2024-03-05 09:00:00\ntemp | 1.5\n", ForeignText::ExpandedRecords);
        row("HTML table", "<table border=\"1\"><tr><td>time</td></tr></table>", ForeignText::Html);
        row("quoted lines", "\"time,\"\"place\"\",v\"\n\"2024-03-05,\"\"hall\"\",1\"\n", ForeignText::QuotedLines);
        row("quoted lines of semicolons", "\"time;v\"\r\n\"2024-03-05;1\"\r\n", ForeignText::QuotedLines);
        row("quoted cells", "\"time\",\"v\"\n\"2024-03-05\",\"1\"\n", ForeignText::None);
        row("empty quoted cells", "\"a\",\"b\"\n\"\",\"\"\n", ForeignText::None);
        row("one quoted column", "\"notes\"\n\"a, b\"\n", ForeignText::None);
        row("arrows", "time => v\n2024-03-05 09:00:00 => 1\n2024-03-05 09:01:00 => 2\n", ForeignText::LongDelimiter);
        row("several characters", "time~|~v\r\n2024-03-05~|~1\r\n", ForeignText::LongDelimiter);
        row("arrows and a line that is cut", "a -> b\n1 -> 2\n3 -", ForeignText::LongDelimiter);
        row("arrows in a column", "time,way\n2024-03-05,a => b\n2024-03-06,b => c\n", ForeignText::None);
        row("arrows in some lines", "time;way\n2024-03-05;a\n2024-03-06;b => c\n", ForeignText::None);
        row("addresses", "time,host\n1,fe80::1\n2,fe80::2\n", ForeignText::None);
        row("one line", "a => b", ForeignText::None);
        row("bars", "time|v\n2024-03-05|1\n", ForeignText::None);
        row("CSV", "time,v\n2024-01-01,1\n", ForeignText::None);
        row("CSV with an equals sign", "time,a=1 b=2\n2024-01-01,1\n", ForeignText::None);
        row("CSV between blanks", "time temp\n1 2\n", ForeignText::None);
        row("NUL tail", QByteArray("time,v\n2024-01-01,1\n\0\0\0\0\0\0", 26), ForeignText::None);
        row("NUL block", "time,v\n2024-01-01,1\n" + QByteArray(500, '\0') + "2024-01-02,1\n", ForeignText::None);
        row("0x1A", "t,v\n1,2\n\x1A", ForeignText::None);
    }

    void kinds()
    {
        QFETCH(QByteArray, head);
        QFETCH(ForeignText, kind);
        QCOMPARE(foreignTextOf({head.constData(), static_cast<std::size_t>(head.size())}), kind);
    }
};

QTEST_GUILESS_MAIN(ForeignTextTest)
#include "foreigntext_test.moc"
