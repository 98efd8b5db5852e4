// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/source/csvsource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

using Use = CsvColumn::Use;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// time,host,region,f,i,b,s
CsvLayout sensors()
{
    CsvLayout layout;
    layout.measurement = "m";
    layout.columns = {{"time", Use::Time, {}}, {"host", Use::Tag, {}},     {"area", Use::Tag, {}},
                      {"f", Use::Float, {}},   {"i", Use::Integer, {}},    {"b", Use::Boolean, {}},
                      {"s", Use::String, {}},  {"unused", Use::Ignore, {}}};
    return layout;
}

constexpr char header[] = "time,host,region,f,i,b,s,unused\n";

} // namespace

Q_DECLARE_METATYPE(penstock::CsvLayout)

class CsvSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("expected");

        const auto row = [](const char *name, const QByteArray &rows, std::initializer_list<const char *> expected) {
            QStringList list;
            for (const char *line : expected)
                list += QString::fromUtf8(line);
            QTest::newRow(name) << header + rows << list;
        };
        row("no rows", "", {});
        row("all kinds", "1970-01-01T00:00:01Z,h 1,eu,1.5,-2,true,\"say \"\"hi\"\", you\",x\n",
            {"1/2 m,area=eu,host=h\\ 1 f=1.5,i=-2i,b=true,s=\"say \\\"hi\\\", you\" 1000000000"});
        row("whole float", "1970-01-01,h,eu,8,1,F,s,\n", {"1/2 m,area=eu,host=h f=8,i=1i,b=false,s=\"s\" 0"});
        row("empty cells are left out", "1970-01-01,,eu,,2,,,\n", {"1/2 m,area=eu i=2i 0"});
        row("missing markers in numbers are left out", "1970-01-01,NA,eu,NaN,2,null,NA,\n",
            {"1/2 m,area=eu,host=NA i=2i,s=\"NA\" 0"});
        row("blank number", "1970-01-01,h,,  ,2,,,\n", {"1/2 m,host=h i=2i 0"});
        row("row without a field", "1970-01-01,h,eu,,,,,x\n1970-01-01,h,eu,1,,,,\n",
            {"1/2 skipped: : the row has no field: all cells of field columns are empty",
             "2/3 m,area=eu,host=h f=1 0"});
        row("fewer cells", "1970-01-01,h,eu,1\n", {"1/2 m,area=eu,host=h f=1 0"});
        row("only a time", "1970-01-01\n",
            {"1/2 skipped: : the row has no field: all cells of field columns are empty"});
        row("more cells", "1970-01-01,h,eu,1,2,t,s,x,y\n", {"1/2 bad: : has 9 fields, the header has 8"});
        row("no number", "1970-01-01,h,eu,1.2.3,2,t,s,\n", {"1/2 bad: f: \"1.2.3\" is not a finite number"});
        row("infinity", "1970-01-01,h,eu,inf,2,t,s,\n", {"1/2 m,area=eu,host=h i=2i,b=true,s=\"s\" 0"});
        row("no integer", "1970-01-01,h,eu,1,2.5,t,s,\n",
            {"1/2 bad: i: \"2.5\" is not an integer from -2^63 to 2^63 - 1"});
        row("integer too large", "1970-01-01,h,eu,1,9223372036854775808,t,s,\n",
            {"1/2 bad: i: \"9223372036854775808\" is not an integer from -2^63 to 2^63 - 1"});
        row("no boolean", "1970-01-01,h,eu,1,2,maybe,s,\n", {"1/2 bad: b: \"maybe\" is neither true nor false"});
        row("empty time", ",h,eu,1,2,t,s,\n", {"1/2 bad: time: the time is empty"});
        row("no time", "soon,h,eu,1,2,t,s,\n",
            {"1/2 bad: time: \"soon\" is no time in the format \"ISO 8601\", or no time that exists"});
        row("broken quotes", "1970-01-01,\"h\"x,eu,1,2,t,s,\n",
            {"1/2 bad: host: there is text after the closing quote"});
        row("NUL", QByteArray("1970-01-01,h,eu,1,2,t,a\0b,\n", 27), {"1/2 bad: s: the cell holds a NUL byte"});
        row("not UTF-8 in a string", "1970-01-01,h,eu,1,2,t,M\xFCller,\n1970-01-01,h,eu,1,2,t,M\xC3\xBCller,\n",
            {"1/2 bad: s: \"M\xEF\xBF\xBDller\" is not UTF-8 text; convert the file to UTF-8",
             "2/3 m,area=eu,host=h f=1,i=2i,b=true,s=\"M\xC3\xBCller\" 0"});
        row("not UTF-8 in a tag", "1970-01-01,\xFC,eu,1,2,t,s,\n",
            {"1/2 bad: host: \"\xEF\xBF\xBD\" is not UTF-8 text; convert the file to UTF-8"});
        row("not UTF-8 where nobody looks", "1970-01-01,h,eu,1,2,t,s,\xFC\n",
            {"1/2 m,area=eu,host=h f=1,i=2i,b=true,s=\"s\" 0"});
        row("a bad row does not harm the others",
            "x,h,eu,1,2,t,\"a\nb\",\n1970-01-01,h,eu,1,2,t,\"a\nb\",\n1970-01-01,h,eu,x,2,t,s,\n",
            {"1/2 bad: time: \"x\" is no time in the format \"ISO 8601\", or no time that exists",
             "2/4 m,area=eu,host=h f=1,i=2i,b=true,s=\"a\nb\" 0", "3/6 bad: f: \"x\" is not a finite number"});
        row("quote that is never closed", "1970-01-01,h,eu,1,2,t,s,\n1970-01-01,\"h,eu,1,2,t,s,\n",
            {"1/2 m,area=eu,host=h f=1,i=2i,b=true,s=\"s\" 0",
             "2/3 bad: time: the quote that opens on line 3 is never closed"});
        row("last row cut off", "1970-01-01,h,eu,1\n1970-01-01,h",
            {"1/2 m,area=eu,host=h f=1 0", "2/3 bad: host: the file ends in the middle of this row"});
        row("surplus cells that are empty", "1970-01-01,h,eu,1,2,t,s,x,, \n",
            {"1/2 m,area=eu,host=h f=1,i=2i,b=true,s=\"s\" 0"});
        row("blanks around texts", "1970-01-01, h ,\" eu \",1, 2 ,t, s,\n",
            {"1/2 m,area=\\ eu\\ ,host=h f=1,i=2i,b=true,s=\"s\" 0"});
        row("blank texts", "1970-01-01, ,eu,1,,,  ,\n", {"1/2 m,area=eu f=1 0"});
        row("a second table behind a blank line", "1970-01-01,h,eu,1\n\nday,level\n1970-01-02,5\n",
            {"1/2 m,area=eu,host=h f=1 0",
             "2/4 bad: time: the row belongs to a second table, with other columns, that begins on line 4; import that "
             "from a file of its own",
             "3/5 bad: time: the row belongs to a second table, with other columns, that begins on line 4; import that "
             "from a file of its own"});
        row("a second table", "1970-01-01,h,eu,1\nday,level\n1970-01-02,5\n",
            {"1/2 m,area=eu,host=h f=1 0",
             "2/3 bad: : the row belongs to a second table, with other columns, that begins on line 3; import that "
             "from "
             "a file of its own",
             "3/4 bad: time: the row belongs to a second table, with other columns, that begins on line 3; import that "
             "from a file of its own"});
    }

    void notesSayWhatIsNoRow()
    {
        CsvLayout layout = sensors();
        layout.dialect.comment = "#";
        const QByteArray head(header);
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("notes.csv"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(head + "1970-01-01,h ,eu,1,2,t,s,\n# moved\n" + head + QByteArray("\0\0\n", 3));
        file.close();
        CsvSource source(name, layout);
        QVERIFY(source.open());
        QCOMPARE(source.next(), Source::Next::Record);
        QVERIFY(source.notes().size() == 1);
        QCOMPARE(source.next(), Source::Next::End);
        QCOMPARE(
            source.notes(),
            (QStringList{
                QStringLiteral("1 comment line(s) among the rows were left out, the first on line 3."),
                QStringLiteral("The header came again 1 time(s) among the rows, first on line 4; that was left out."),
                QStringLiteral("1 line(s) held nothing but NUL bytes, the first is line 5."),
                QStringLiteral("The blanks around 1 text(s) were left out.")}));
    }

    void records()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, expected);
        for (const std::size_t window : {std::size_t(5), TextWindow::defaultSize})
            QCOMPARE(read(rows, sensors(), window), expected);
    }

    void decimalComma()
    {
        CsvLayout layout;
        layout.dialect.delimiter = ';';
        layout.dialect.decimalComma = true;
        layout.dialect.hasHeader = false;
        layout.measurement = "wetter";
        layout.columns = {{"zeit", Use::Time, {TimestampFormat::Kind::DayMonthYear, QStringLiteral("Europe/Berlin")}},
                          {"t", Use::Float, {}}};
        QCOMPARE(read("01.07.2018 12:00;20,5\n02.07.2018;21\n;1\n1.1.2018;2;3\n", layout),
                 (QStringList{QStringLiteral("1/1 wetter t=20.5 1530439200000000000"),
                              QStringLiteral("2/2 wetter t=21 1530482400000000000"),
                              QStringLiteral("3/3 bad: zeit: the time is empty"),
                              QStringLiteral("4/4 bad: : has 3 fields, 2 were expected")}));
    }

    void rawTextOfABadRow()
    {
        CsvSource source(write(QByteArray(header) + "x,h,\"a\"\"b\",1\r\n"), sensors());
        QVERIFY(source.open());
        QCOMPARE(source.next(), Source::Next::Bad);
        QCOMPARE(toText(source.rawText()), QStringLiteral("x,h,\"a\"\"b\",1"));
    }

    void refusesToOpen_data()
    {
        QTest::addColumn<CsvLayout>("layout");
        QTest::addColumn<QString>("expected");

        CsvLayout layout = sensors();
        layout.columns.pop_back();
        QTest::newRow("another number of columns") << layout << QStringLiteral("has 8 columns, 7 were expected");
        layout = sensors();
        layout.columns[0].use = Use::Ignore;
        QTest::newRow("no time") << layout << QStringLiteral("is the time");
        layout = sensors();
        layout.columns[0].time.timeZone = QStringLiteral("Nowhere/Land");
        QTest::newRow("time zone") << layout << QStringLiteral("Nowhere/Land");
    }

    void refusesToOpen()
    {
        QFETCH(CsvLayout, layout);
        QFETCH(QString, expected);
        CsvSource source(write(header), layout);
        const Status status = source.open();
        QVERIFY(!status);
        QVERIFY2(status.error().message.contains(expected), qPrintable(status.error().message));
    }

    void aMissingFile()
    {
        CsvSource source(m_folder.filePath(QStringLiteral("missing.csv")), sensors());
        const Status status = source.open();
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::File);
    }

    void countsBytes()
    {
        const QByteArray text = QByteArray(header) + "1970-01-01,h,eu,1,2,t,s,\n1970-01-01,h,eu,1,2,t,s,\n";
        CsvSource source(write(text), sensors());
        QVERIFY(source.open());
        QCOMPARE(source.size(), qint64(text.size()));
        QCOMPARE(source.next(), Source::Next::Record);
        QCOMPARE(source.bytesRead(), qint64(text.size() - 25));
        QCOMPARE(source.next(), Source::Next::Record);
        QCOMPARE(source.next(), Source::Next::End);
        QCOMPARE(source.bytesRead(), qint64(text.size()));
    }

private:
    QString write(const QByteArray &text)
    {
        const QString name = m_folder.filePath(QStringLiteral("data%1.csv").arg(m_files++));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return name;
    }

    /// "row/position line" of each record, or what is wrong with it.
    QStringList read(const QByteArray &text, const CsvLayout &layout, std::size_t window = TextWindow::defaultSize)
    {
        CsvSource source(write(text), layout, window);
        if (const Status status = source.open(); !status)
            return {QStringLiteral("open: ") + status.error().message};
        LineEncoder encoder;
        QStringList records;
        for (;;) {
            const auto next = source.next();
            if (next == Source::Next::End)
                return records;
            if (next == Source::Next::Failed)
                return records << QStringLiteral("failed: ") + source.error().message;
            QString record = QStringLiteral("%1/%2 ").arg(source.record().row).arg(source.record().position);
            if (next == Source::Next::Record) {
                std::string line;
                const Status status = encoder.append(source.record().point, line);
                record += status ? toText(line).chopped(1) : status.error().message;
            } else {
                record += next == Source::Next::Bad ? QStringLiteral("bad: ") : QStringLiteral("skipped: ");
                record += source.problem().column + QStringLiteral(": ") + source.problem().reason;
            }
            records += record;
        }
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(CsvSourceTest)
#include "csvsource_test.moc"
