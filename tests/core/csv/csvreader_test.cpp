// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csvreader.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "line:field|field" of each record; a flaw is named behind it, an error stands at the end.
QStringList readAll(CsvReader &reader)
{
    QStringList records;
    for (;;) {
        switch (reader.next()) {
        case CsvReader::Next::End:
            return records;
        case CsvReader::Next::Failed:
            return records << QStringLiteral("failed: ") + reader.error().message;
        case CsvReader::Next::Record:
            break;
        }
        QStringList fields;
        for (const std::string_view field : reader.fields())
            fields += toText(field);
        QString record = QString::number(reader.line()) + u':' + fields.join(u'|');
        if (reader.flaw() == CsvReader::Flaw::TextAfterQuote)
            record += QStringLiteral(" !quote %1").arg(reader.flawField());
        if (reader.flaw() == CsvReader::Flaw::NulByte)
            record += QStringLiteral(" !nul %1").arg(reader.flawField());
        if (reader.flaw() == CsvReader::Flaw::OpenQuote)
            record += QStringLiteral(" !open %1").arg(reader.openQuoteLine());
        if (reader.flaw() == CsvReader::Flaw::CutOff)
            record += QStringLiteral(" !cut");
        if (reader.flaw() == CsvReader::Flaw::OtherTable)
            record += QStringLiteral(" !table %1").arg(reader.otherTableLine());
        records += record;
    }
}

QStringList readAll(const QByteArray &text, const CsvDialect &dialect, std::size_t window = TextWindow::defaultSize)
{
    CsvReader reader(dialect, window);
    if (const Status status = reader.openText(text); !status)
        return {QStringLiteral("open: ") + status.error().message};
    return readAll(reader);
}

CsvDialect plain(char delimiter = ',', char quote = '"')
{
    CsvDialect dialect;
    dialect.delimiter = delimiter;
    dialect.quote = quote;
    dialect.hasHeader = false;
    return dialect;
}

} // namespace

Q_DECLARE_METATYPE(penstock::CsvDialect)

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<CsvDialect>("dialect");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");

        const auto with = [](const char *name, const CsvDialect &dialect, const QByteArray &text,
                             std::initializer_list<const char *> expected) {
            QStringList records;
            for (const char *record : expected)
                records += QString::fromUtf8(record);
            QTest::newRow(name) << dialect << text << records;
        };
        const auto row = [with](const char *name, const QByteArray &text,
                                std::initializer_list<const char *> expected) { with(name, plain(), text, expected); };
        row("nothing", "", {});
        row("only a line end", "\n", {});
        row("one record", "a,b\n", {"1:a|b"});
        row("no line end", "a,b", {"1:a|b"});
        row("CRLF", "a,b\r\nc,d\r\n", {"1:a|b", "2:c|d"});
        row("lone CR at the end", "a,b\r", {"1:a|b"});
        row("CR inside", "a\rb,c\n", {"1:a\rb|c"});
        row("empty fields", ",\n,,\n", {"1:|", "2:||"});
        row("delimiter at the end", "a,", {"1:a|"});
        row("blank lines are no records", "\n\r\na,b\n\n\nc,d\n\r\n", {"3:a|b", "6:c|d"});
        row("uneven", "a\nb,c\nd,e,f\n", {"1:a", "2:b|c", "3:d|e|f"});
        row("byte-order mark",
            "\xEF\xBB\xBF"
            "a,b\n",
            {"1:a|b"});
        row("only a byte-order mark", "\xEF\xBB\xBF", {});
        row("unicode", "z\xC3\xBCrich,\xF0\x9F\x9A\x80\n", {"1:z\xC3\xBCrich|\xF0\x9F\x9A\x80"});
        row("quoted", "\"a\",\"b\"\n", {"1:a|b"});
        row("quoted delimiter", "\"a,b\",c\n", {"1:a,b|c"});
        row("doubled quotes", "\"a \"\"b\"\"\",\"\"\"\"\n", {"1:a \"b\"|\""});
        row("empty quoted", "\"\",\"\"\n", {"1:|"});
        row("line break in quotes", "\"a\nb\",c\nd,e\n", {"1:a\nb|c", "3:d|e"});
        row("CRLF in quotes", "\"a\r\nb\",\"c\"\r\nd,e\r\n", {"1:a\r\nb|c", "3:d|e"});
        row("quoted at the very end", "a,\"b\"", {"1:a|b"});
        row("quoted before a lone CR", "a,\"b\"\r", {"1:a|b"});
        row("quote inside a field", "5\" pipe,a\"b\"\n", {"1:5\" pipe|a\"b\""});
        row("text after a quote", "\"a\"b,c\nd,e\n", {"1:\"a\"b|c !quote 0", "2:d|e"});
        row("space after a quote", "a,\"b\" \n", {"1:a|\"b\"  !quote 1"});
        row("NUL", QByteArray("a,b\0c\nd,e\n", 10), {"1:a|b", "2:d|e"});
        row("quote that is never closed", "a,b\n\nc,\"d\ne,f\n", {"1:a|b", "3:c,\"d !open 3", "4:e|f"});
        row("second quote that is never closed", "\"a\nb\",\"c\n", {"1:\"a\nb\",\"c !open 2"});
        row("quote that is never closed, at the very end", "a,b\nc,\"d", {"1:a|b", "2:c,\"d !open 2"});
        row("quote that another one closes far below", "a,\"b\nc,d\ne,\"f\"\ng,h\n",
            {"1:a,\"b !open 1", "2:c|d", "3:e|f", "4:g|h"});
        row("CR CR LF", "a,\"b\"\r\r\nc,d\r\r\n\r\r\n", {"1:a|b", "2:c|d"});
        row("0x1A at the end", "a,b\nc,\"d\"\x1A", {"1:a|b", "2:c|d"});
        row("0x1A on a line of its own", "a,b\n\x1A", {"1:a|b"});
        row("blank lines with blanks", "a,b\n  \t\nc,d\n", {"1:a|b", "3:c|d"});
        row("last row cut off", "a,b,c\nd,e,f\ng,h", {"1:a|b|c", "2:d|e|f", "3:g|h !cut"});
        row("last row cut off in a quoted field", "a,b\nd,\"e\ng", {"1:a|b", "2:d,\"e !open 2", "3:g !cut"});
        row("NUL lines", QByteArray("a,b\n\0\0\0\nc,d\n\0\0\0\0", 16), {"1:a|b", "3:c|d"});
        row("a row behind NUL bytes", QByteArray("a,b\n\0\0c,d\n", 10), {"1:a|b"});
        with("semicolon", plain(';'), "a;b,c\n", {"1:a|b,c"});
        with("tab", plain('\t'), "a\tb c\n", {"1:a|b c"});
        with("single quotes", plain(',', '\''), "'a,b','it''s'\n", {"1:a,b|it's"});
        with("no quotes", plain(',', '\0'), "\"a,b\"\n", {"1:\"a|b\""});
        CsvDialect skipping = plain();
        skipping.skipLines = 2;
        with("skipped lines", skipping, "title \"\n\na,b\n", {"3:a|b"});
        with("all lines skipped", skipping, "title", {});
        CsvDialect returns = plain();
        returns.loneReturns = true;
        with("CR alone", returns, "a,b\rc,d\r\re,f\r", {"1:a|b", "2:c|d", "4:e|f"});
        with("all line ends", returns, "a,b\rc,d\r\ne,f\ng,h\r\r\ni,\"j\rk\"\rl,m",
             {"1:a|b", "2:c|d", "3:e|f", "4:g|h", "5:i|j\nk", "7:l|m"});
        CsvDialect comments = plain();
        comments.comment = "//";
        with("comments", comments, "a,b\n// \"c\n/d,e\n//", {"1:a|b", "3:/d|e"});
        CsvDialect blanks = plain(' ');
        blanks.separation = CsvDialect::Separation::Blanks;
        with("runs of blanks", blanks, "  a   b\tc  \nd e \"f g\"  h\r\n", {"1:a|b|c", "2:d|e|f g|h"});
        with("runs of blanks and odd returns", blanks, "a \r\rb c\r\r\n", {"1:a|\r\rb|c"});
        CsvDialect fixed = plain(' ');
        fixed.separation = CsvDialect::Separation::FixedWidth;
        fixed.columnStarts = {4, 8};
        with("fixed width", fixed, "abc de  f\nz\xC3\xBCr y   \r\nx\n", {"1:abc|de|f", "2:z\xC3\xBCr|y|", "3:x||"});
        CsvDialect backslash = plain();
        backslash.escape = CsvDialect::Escape::Backslash;
        with("backslashes", backslash, "\"a\\\"b\",c\\,d,\\N\n\"e\\\\\",\"f\"\"g\"\n",
             {"1:a\"b|c,d|\\N", "2:e\\|f\"g"});
        with("a backslash before a line break", backslash, "a\\\nb,c\nd,e\n", {"1:a\nb|c", "3:d|e"});
        CsvDialect loose = plain();
        loose.looseQuotes = true;
        with("blanks around quotes", loose, "a, \"b, c\" , d\n\"e\" x,f\n", {"1:a|b, c| d", "2:\"e\" x|f !quote 0"});
        with("an open quote among blanks", loose, "a, \"b\nc,d\n", {"1:a, \"b !open 1", "2:c|d"});
    }

    void records()
    {
        QFETCH(CsvDialect, dialect);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        if (qstrcmp(QTest::currentDataTag(), "a row behind NUL bytes") == 0)
            expected += QStringLiteral("2:") + QChar(0) + QChar(0) + QStringLiteral("c|d !nul 0");
        if (qstrcmp(QTest::currentDataTag(), "NUL") == 0)
            expected[0] = QStringLiteral("1:a|b") + QChar(0) + QStringLiteral("c !nul 1");
        QCOMPARE(readAll(text, dialect), expected);
        // However small the window is, the records are the same.
        for (std::size_t window = 1; window <= static_cast<std::size_t>(text.size()); ++window)
            QCOMPARE(readAll(text, dialect, window), expected);
    }

    void header()
    {
        CsvReader reader{CsvDialect()};
        QVERIFY(reader.openText("time,\"a,b\"\n1,2\n3,4\n"));
        QCOMPARE(reader.header(), (std::vector<std::string>{"time", "a,b"}));
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QCOMPARE(reader.row(), std::uint64_t(1));
        QCOMPARE(reader.line(), std::uint64_t(2));
        QCOMPARE(toText(reader.rawText()), QStringLiteral("1,2"));
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QCOMPARE(reader.row(), std::uint64_t(2));
        QCOMPARE(reader.next(), CsvReader::Next::End);
        QCOMPARE(reader.next(), CsvReader::Next::End);
        QCOMPARE(reader.bytesRead(), qint64(19));
    }

    void headers_data()
    {
        QTest::addColumn<CsvDialect>("dialect");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("header"); // and the units behind " / "
        QTest::addColumn<QStringList>("expected");
        const auto with = [](const char *name, const CsvDialect &dialect, const char *text, const char *header,
                             std::initializer_list<const char *> expected) {
            QStringList records;
            for (const char *record : expected)
                records += QString::fromUtf8(record);
            QTest::newRow(name) << dialect << QByteArray(text) << QString::fromUtf8(header) << records;
        };
        CsvDialect dialect;
        with("line break", dialect, "t,\"Temp\r\nC\"\n1,2\n", "t|Temp C", {"3:1|2"});
        with("repeated", dialect, "t,v\n1,2\nt,v\n3,4\n", "t|v", {"2:1|2", "4:3|4"});
        with("second table", dialect, "t,v\n1,2\n\ndate,p,q\n3,4,5\n", "t|v",
             {"2:1|2", "4:date|p|q !table 4", "5:3|4|5 !table 4"});
        with("second table that begins with the same name", dialect, "t,v\n1,2\nt,p\n3,4\n", "t|v",
             {"2:1|2", "3:t|p !table 3", "4:3|4 !table 3"});
        with("rows behind a blank line", dialect, "t,v\n1,2\n\n3,4\nsum,6\n", "t|v", {"2:1|2", "4:3|4", "5:sum|6"});
        with("blank line behind the header", dialect, "t,v\n\n1,2\n", "t|v", {"3:1|2"});
        dialect.unitRows = 1;
        with("units", dialect, "t,v\n,rpm\n1,2\n", "t|v / |rpm", {"3:1|2"});
        dialect.unitRows = 2;
        dialect.skipLines = 1;
        with("TOA5", dialect, "\"TOA5\",\"x\"\nT,A\nTS,C\n,Avg\n1,2\n", "T|A / TS|C Avg", {"5:1|2"});
        dialect = CsvDialect();
        dialect.unitsAbove = 1;
        with("units above", dialect, ",W\nt,p\n1,2\n", "t|p / |W", {"3:1|2"});
        dialect = CsvDialect();
        dialect.headerRows = 2;
        with("two rows", dialect, ",Sensor 1,,Sensor 2\nt,a,b,a\n1,2,3,4\n", "t|Sensor 1 a|Sensor 1 b|Sensor 2 a",
             {"3:1|2|3|4"});
        dialect = CsvDialect();
        dialect.comment = "#";
        dialect.commentedHeader = true;
        with("in a comment", dialect, "# t,v\n1,2\n# x\n3,4\n", "t|v", {"2:1|2", "4:3|4"});
        dialect.separation = CsvDialect::Separation::Blanks;
        dialect.unitRows = 1;
        with("in a comment, between blanks", dialect, "#  t v\n# s C\n1 2\n", "t|v / s|C", {"3:1|2"});
    }

    void headers()
    {
        QFETCH(CsvDialect, dialect);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        for (std::size_t window = 1; window <= static_cast<std::size_t>(text.size()) + 1; ++window) {
            CsvReader reader(dialect, window);
            QVERIFY(reader.openText(text));
            QStringList names;
            for (const std::string &name : reader.header())
                names += QString::fromStdString(name);
            QStringList units;
            for (const std::string &unit : reader.units())
                units += QString::fromStdString(unit);
            QTEST(names.join(u'|') + (units.isEmpty() ? QString() : QStringLiteral(" / ") + units.join(u'|')),
                  "header");
            QCOMPARE(readAll(reader), expected);
        }
    }

    void countsWhatIsNoRecord()
    {
        CsvDialect dialect;
        dialect.comment = "#";
        CsvReader reader(dialect);
        QVERIFY(reader.openText(QByteArray("# title\nt,v\n1,2\n# a\n# b\nt,v\n\0\0\n3,4\n", 35)));
        QCOMPARE(readAll(reader), (QStringList{QStringLiteral("3:1|2"), QStringLiteral("8:3|4")}));
        QCOMPARE(reader.skipped().comments.count, std::uint64_t(2));
        QCOMPARE(reader.skipped().comments.first, std::uint64_t(4));
        QCOMPARE(reader.skipped().repeatedHeaders.count, std::uint64_t(1));
        QCOMPARE(reader.skipped().repeatedHeaders.first, std::uint64_t(6));
        QCOMPARE(reader.skipped().nulLines.count, std::uint64_t(1));
        QCOMPARE(reader.skipped().nulLines.first, std::uint64_t(7));
    }

    void rawTextIsAsInTheFile()
    {
        CsvReader reader(plain());
        QVERIFY(reader.openText("\"a \"\"b\"\"\nc\",d\r\n"));
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QCOMPARE(toText(reader.rawText()), QStringLiteral("\"a \"\"b\"\"\nc\",d"));
    }

    void aRecordThatIsTooLongFails()
    {
        CsvReader reader(plain(), 16, 64);
        QVERIFY(reader.openText("a,b\n\"" + QByteArray(100, 'x') + "\",c\n"));
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QCOMPARE(reader.next(), CsvReader::Next::Failed);
        QVERIFY2(reader.error().message.contains(QStringLiteral("line 2")), qPrintable(reader.error().message));
    }

    void knowsWhichFieldsWereQuoted()
    {
        CsvReader reader(plain());
        QVERIFY(reader.openText("a,\"b\",\"c\"\"\",,\"\"\n"));
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QString quoted;
        for (std::size_t i = 0; i < reader.fields().size(); ++i)
            quoted += reader.wasQuoted(i) ? u'q' : u'-';
        QCOMPARE(quoted, QStringLiteral("-qq-q"));
    }

    void manyEscapedFieldsInOneRecord()
    {
        QByteArray text;
        QString expected(QStringLiteral("1:"));
        for (int i = 0; i < 500; ++i) {
            text += (i == 0 ? "\"" : ",\"") + QByteArray::number(i) + "\"\"\"";
            expected += (i == 0 ? QString() : QStringLiteral("|")) + QString::number(i) + u'"';
        }
        QCOMPARE(readAll(text + '\n', plain(), 64), QStringList{expected});
    }

    void encodingIsKnown()
    {
        CsvReader reader(plain(), 8);
        QVERIFY(reader.openText("aaa,bbb\n\xFF,c\nddd,eee\nf,g\n"));
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QVERIFY(reader.isAscii());
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QVERIFY(!reader.isAscii());
    }

    void aFileThatShrinksFails()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("shrinks.csv"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 10'000; ++i)
            file.write("1,2,3\n");
        file.flush();
        CsvReader reader(plain(), 4'096);
        QVERIFY(reader.openFile(name));
        QCOMPARE(reader.next(), CsvReader::Next::Record);
        QVERIFY(file.resize(6));
        const QStringList records = readAll(reader);
        QVERIFY2(records.last().startsWith(QStringLiteral("failed: ")), qPrintable(records.last()));
        QVERIFY(records.size() < 1'000);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreader_test.moc"
