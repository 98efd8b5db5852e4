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
        row("quote that is never closed", "a,b\n\nc,\"d\ne,f\n",
            {"1:a|b",
             "failed: The quote that opens on line 3 is never closed. Close it, or choose another quote character."});
        row("second quote that is never closed", "\"a\nb\",\"c\n",
            {"failed: The quote that opens on line 2 is never closed. Close it, or choose another quote character."});
        with("semicolon", plain(';'), "a;b,c\n", {"1:a|b,c"});
        with("tab", plain('\t'), "a\tb c\n", {"1:a|b c"});
        with("single quotes", plain(',', '\''), "'a,b','it''s'\n", {"1:a,b|it's"});
        with("no quotes", plain(',', '\0'), "\"a,b\"\n", {"1:\"a|b\""});
        CsvDialect skipping = plain();
        skipping.skipLines = 2;
        with("skipped lines", skipping, "title \"\n\na,b\n", {"3:a|b"});
        with("all lines skipped", skipping, "title", {});
    }

    void records()
    {
        QFETCH(CsvDialect, dialect);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
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
