// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/linetablewriter.h"

#include <QBuffer>
#include <QTest>

#include <cmath>

using namespace penstock;

namespace {

/// A name, a tag that says so, a text that may be one, a float and an integer.
Table sample()
{
    Column name(QStringLiteral("name"), ColumnType::Text, ColumnRole::SeriesName);
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
    Column room(QStringLiteral("room"), ColumnType::Text);
    Column value(QStringLiteral("v"), ColumnType::Float);
    Column count(QStringLiteral("n"), ColumnType::Integer);
    for (int i = 0; i < 3; ++i) {
        name.appendText("m 1");
        time.appendInteger(1'700'000'000'000'000'000 + i);
        host.appendText("a,b=c d");
        room.appendText("say \"hi\"\\x");
        i == 1 ? value.appendNull() : value.appendFloat(i + 0.1);
        i == 1 ? count.appendNull() : count.appendInteger(9'007'199'254'740'993 + i);
    }
    Table table;
    for (Column *column : {&name, &time, &host, &room, &value, &count})
        table.addColumn(std::move(*column));
    return table;
}

QByteArray written(const Table &table, const LineStyle &style, LineTableWriter **kept = nullptr)
{
    static std::unique_ptr<LineTableWriter> writer;
    static QBuffer buffer;
    buffer.close();
    buffer.setData({});
    buffer.open(QIODevice::WriteOnly);
    writer = std::make_unique<LineTableWriter>(buffer, style);
    if (const Status status = writer->write(table); !status)
        return "failed: " + status.error().message.toUtf8();
    if (kept)
        *kept = writer.get();
    return writer->finish() ? buffer.data() : "failed";
}

} // namespace

class LineTableWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreThoseOfTheStatement()
    {
        QCOMPARE(written(sample(), {}),
                 QByteArray("m\\ 1,host=a\\,b\\=c\\ d room=\"say \\\"hi\\\"\\\\x\",v=0.1,n=9007199254740993i "
                            "1700000000000000000\n"
                            "m\\ 1,host=a\\,b\\=c\\ d room=\"say \\\"hi\\\"\\\\x\" 1700000000000000001\n"
                            "m\\ 1,host=a\\,b\\=c\\ d room=\"say \\\"hi\\\"\\\\x\",v=2.1,n=9007199254740995i "
                            "1700000000000000002\n"));
    }

    void tagsAreThoseOfTheSchema()
    {
        LineStyle style;
        style.tagsOf = {{QStringLiteral("m 1"), {QStringLiteral("room")}},
                        {QStringLiteral("x"), {QStringLiteral("v")}}};
        Table table = sample();
        Column plain(QStringLiteral("room"), ColumnType::Text);
        for (int i = 0; i < 3; ++i)
            plain.appendText("r1");
        table.column(3) = std::move(plain);
        LineTableWriter *writer = nullptr;
        const QByteArray lines = written(table, style, &writer);
        QCOMPARE(lines, QByteArray("m\\ 1,host=a\\,b\\=c\\ d,room=r1 v=0.1,n=9007199254740993i 1700000000000000000\n"
                                   "m\\ 1,host=a\\,b\\=c\\ d,room=r1 v=2.1,n=9007199254740995i 1700000000000000002\n"));
        QCOMPARE(lines.count('\n'), 2);
        QCOMPARE(writer->refusedCount(), std::size_t(1)); // without any field
        QVERIFY2(writer->refusal().startsWith(QStringLiteral("Row 2: ")), qPrintable(writer->refusal()));
    }

    void a8_rowsWithoutFieldsAreRefusedByTheirNumber()
    {
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
        Column value(QStringLiteral("v"), ColumnType::Float);
        for (int i = 1; i <= 4; ++i) {
            time.appendInteger(i);
            host.appendText("a");
        }
        value.appendFloat(1.5);
        value.appendNull();
        value.appendFloat(2.5);
        value.appendFloat(std::nan(""));
        Table table;
        for (Column *column : {&time, &host, &value})
            table.addColumn(std::move(*column));
        LineStyle style;
        style.points.measurement = QStringLiteral("m");
        style.encoding.notFinite = LineEncoder::NotFinite::LeaveOut;
        LineTableWriter *writer = nullptr;
        QCOMPARE(written(table, style, &writer), QByteArray("m,host=a v=1.5 1\nm,host=a v=2.5 3\n"));
        QCOMPARE(writer->refusedCount(), std::size_t(2));
        QVERIFY2(writer->refusal().startsWith(QStringLiteral("Row 2: ")), qPrintable(writer->refusal()));
        QVERIFY2(writer->refusal().contains(QStringLiteral("no field")), qPrintable(writer->refusal()));
    }

    /// One table about two measurements: what is a tag or an integer in the one is none in the other.
    void measurementsOfOneTableAreTheirOwn()
    {
        Column name(QStringLiteral("name"), ColumnType::Text, ColumnRole::SeriesName);
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column kind(QStringLiteral("kind"), ColumnType::Text);
        Column value(QStringLiteral("v"), ColumnType::Integer);
        for (const char *text : {"a", "b"}) {
            name.appendText(text);
            kind.appendText("k");
        }
        for (const std::int64_t number : {9'007'199'254'740'993, std::int64_t(2)}) {
            time.appendInteger(number);
            value.appendInteger(number);
        }
        value.seal();
        Column fraction(QStringLiteral("v"), ColumnType::Float);
        fraction.appendFloat(4);
        value.append(fraction, 1);
        name.appendText("b");
        kind.appendText("k");
        time.appendInteger(3);
        Table table;
        for (Column *column : {&name, &time, &kind, &value})
            table.addColumn(std::move(*column));
        QCOMPARE(table.column(3).type(), ColumnType::Float);
        LineStyle style;
        style.tagsOf = {{QStringLiteral("a"), {QStringLiteral("kind")}}};
        style.typesOf = {{QStringLiteral("a"), {{QStringLiteral("v"), ColumnType::Integer}}}};
        QCOMPARE(written(table, style), QByteArray("a,kind=k v=9007199254740993i 9007199254740993\n"
                                                   "b kind=\"k\",v=2 2\n"
                                                   "b kind=\"k\",v=4 3\n"));
    }

    /// A tag and a field of one name: nobody can say which column is which, so no row is written wrongly.
    void sharedNamesAreRefused()
    {
        LineStyle style;
        style.sharedOf = {{QStringLiteral("m 1"), {QStringLiteral("v")}}};
        style.tagsOf = {{QStringLiteral("m 1"), {QStringLiteral("v")}}};
        LineTableWriter *writer = nullptr;
        QCOMPARE(written(sample(), style, &writer), QByteArray());
        QCOMPARE(writer->refusedCount(), std::size_t(3));
        QVERIFY2(writer->refusal().contains(QStringLiteral("“m 1” has a tag and a field “v”")),
                 qPrintable(writer->refusal()));
        style.sharedOf = {{QStringLiteral("another"), {QStringLiteral("v")}}};
        style.tagsOf.clear();
        QCOMPARE(written(sample(), style).count('\n'), qsizetype(3));
    }

    /// The names are those of the schema, whatever a person has chosen to be tags.
    void movedColumnsAreRefused_data()
    {
        QTest::addColumn<QStringList>("names");  ///< of the measurement m
        QTest::addColumn<QStringList>("others"); ///< of another one
        QTest::addColumn<QStringList>("tags");   ///< as chosen
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("row"); ///< a text for each column, or null
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("refusal"); ///< the name and its column; empty: none
        const auto row = [](const char *name, const char *names, const char *others, const char *tags,
                            const char *columns, const char *cells, const char *line, const char *refusal) {
            const auto list = [](const char *text) {
                return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
            };
            QTest::newRow(name) << list(names) << list(others) << list(tags) << list(columns)
                                << QString::fromLatin1(cells) << QByteArray(line) << QString::fromLatin1(refusal);
        };
        row("chosen", "host host_1 f", "", "host host_1", "f host host_1", "x a b", "m,host=a,host_1=b f=\"x\" 1\n",
            "");
        row("one is not chosen", "host host_1 f", "", "host", "f host host_1", "x a b",
            "m,host=a f=\"x\",host_1=\"b\" 1\n", "");
        row("none is chosen", "host host_1 f", "", "", "f host host_1", "x a b",
            "m f=\"x\",host=\"a\",host_1=\"b\" 1\n", "");
        row("a field there", "host f", "host f", "host", "f host host_1", "x - b", "", "host host_1");
        row("a field there, not chosen", "host f", "host f", "", "f host host_1", "x - b", "", "host host_1");
        row("nothing is in it", "host f", "host f", "", "f host host_1", "x a -", "m f=\"x\",host=\"a\" 1\n", "");
        row("one of another measurement", "host f", "host_1 f", "host", "f host host_1", "x a -",
            "m,host=a f=\"x\" 1\n", "");
        row("both moved", "host host_1 f", "host f", "host host_1", "f host host_1 host_1_1", "x - b -", "",
            "host host_1");
        row("both moved, the second", "host host_1 f", "host f", "host host_1", "f host host_1 host_1_1", "x - - c", "",
            "host_1 host_1_1");
        row("of that name elsewhere", "host host_1 f", "host_1_1 f", "host host_1", "f host host_1 host_1_1", "x a b -",
            "m,host=a,host_1=b f=\"x\" 1\n", "");
        row("the schema is not known", "", "", "host", "f host host_1", "x a b", "m,host=a f=\"x\",host_1=\"b\" 1\n",
            "");
    }

    void movedColumnsAreRefused()
    {
        QFETCH(const QStringList, columns);
        QFETCH(const QString, row);
        QFETCH(const QStringList, tags);
        Table table;
        Column name(QStringLiteral("name"), ColumnType::Text, ColumnRole::SeriesName);
        name.appendText("m");
        table.addColumn(std::move(name));
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        time.appendInteger(1);
        table.addColumn(std::move(time));
        const QStringList cells = row.split(u' ');
        QCOMPARE(cells.size(), columns.size());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            Column column(columns[i], ColumnType::Text);
            if (cells[i] == QStringLiteral("-"))
                column.appendNull();
            else
                column.appendText(cells[i].toStdString());
            table.addColumn(std::move(column));
        }
        LineStyle style;
        style.tagsOf = {{QStringLiteral("m"), tags}};
        QFETCH(const QStringList, names);
        QFETCH(const QStringList, others);
        style.namesOf.insert(QStringLiteral("other"), others);
        if (!names.isEmpty())
            style.namesOf.insert(QStringLiteral("m"), names);
        LineTableWriter *writer = nullptr;
        QTEST(written(table, style, &writer), "line");
        QFETCH(const QString, refusal);
        QCOMPARE(writer->refusedCount(), std::size_t(refusal.isEmpty() ? 0 : 1));
        if (refusal.isEmpty())
            return;
        const QString says = QStringLiteral("“%1” of “m” is in the column “%2”")
                                 .arg(refusal.section(u' ', 0, 0), refusal.section(u' ', 1));
        QVERIFY2(writer->refusal().contains(says), qPrintable(writer->refusal()));
    }

    void columnsThatAreNotThereAreNoMistake()
    {
        LineStyle style = LineStyle::of(Language::Flux);
        style.points.tagColumns = {QStringLiteral("nowhere")};
        QVERIFY(written(sample(), style).startsWith("m\\ 1,host="));
        style.points.measurement = QStringLiteral("other");
        QVERIFY(written(sample(), style).startsWith("other,host="));
    }

    void fieldsOfFluxAreRows()
    {
        Column time(QStringLiteral("_time"), ColumnType::Timestamp, ColumnRole::Time);
        Column start(QStringLiteral("_start"), ColumnType::Timestamp);
        Column name(QStringLiteral("_measurement"), ColumnType::Text, ColumnRole::SeriesName);
        Column field(QStringLiteral("_field"), ColumnType::Text, ColumnRole::Tag);
        Column value(QStringLiteral("_value"), ColumnType::Float);
        time.appendInteger(5);
        start.appendInteger(1);
        name.appendText("cpu");
        field.appendText("load");
        value.appendFloat(2);
        Table table;
        for (Column *column : {&time, &start, &name, &field, &value})
            table.addColumn(std::move(*column));
        QCOMPARE(written(table, LineStyle::of(Language::Flux)), QByteArray("cpu load=2 5\n"));
    }

    void whatMakesNoPointsIsSaid()
    {
        Column text(QStringLiteral("name"), ColumnType::Text);
        text.appendText("cpu");
        Table table;
        table.addColumn(std::move(text));
        QVERIFY(written(table, {}).startsWith("failed: "));
    }

    void infinityIsNotLostInSilence()
    {
        Table table = sample();
        Column value(QStringLiteral("v"), ColumnType::Float);
        for (const double number : {1.0, 2.0, std::nan("")})
            value.appendFloat(number);
        table.column(4) = std::move(value);
        LineTableWriter *writer = nullptr;
        QCOMPARE(written(table, {}, &writer).count('\n'), 2);
        QCOMPARE(writer->refusedCount(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(LineTableWriterTest)
#include "linetablewriter_test.moc"
