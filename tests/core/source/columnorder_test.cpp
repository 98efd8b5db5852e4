// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/source/columnorder.h"
#include "core/source/csvsource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

using Use = CsvColumn::Use;

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u',');
}

/// day,clock,host,t,h: the time in two columns, a tag, two fields that could be taken for each other.
CsvLayout weather()
{
    CsvLayout layout;
    layout.measurement = "m";
    layout.columns = {{"day", Use::Time, {}, {}},
                      {"clock", Use::TimePart, {}, {}},
                      {"host", Use::Tag, {}, {}},
                      {"temperature", Use::Float, {}, {}},
                      {"h", Use::Integer, {}, {}}};
    layout.header = words("day,clock,host,t,h");
    return layout;
}

} // namespace

Q_DECLARE_METATYPE(penstock::CsvDialect)

/// A file whose columns are not those that it was looked at with: each cell comes into its own field, or the file is
/// refused before a row of it is read.
class ColumnOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void refuses_data();
    void refuses();
    void rowsAreThoseOfTheirNames_data();
    void rowsAreThoseOfTheirNames();
    void otherNamesAreRefused_data();
    void otherNamesAreRefused();
    void aLayoutWithoutNamesComparesNone();

private:
    QString write(const QByteArray &text);

    QTemporaryDir m_folder;
};

QString ColumnOrderTest::write(const QByteArray &text)
{
    const QString name = m_folder.filePath(QStringLiteral("rows.csv"));
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? name : QString();
}

void ColumnOrderTest::orders_data()
{
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QList<int>>("order");
    const auto row = [](const char *name, const char *expected, const char *found, const QList<int> &order) {
        QTest::newRow(name) << words(expected) << words(found) << order;
    };
    row("the same", "a,b,c", "a,b,c", {});
    row("two changed places", "a,b,c", "a,c,b", {0, 2, 1});
    row("all moved on", "a,b,c", "c,a,b", {2, 0, 1});
    row("names twice in their places", "a,x,x", "a,x,x", {});
    row("empty names in their places", "a,,", "a,,", {});
    row("letters beyond ASCII", "\xC3\xA4,\xE6\x99\x82", "\xE6\x99\x82,\xC3\xA4", {1, 0});
}

void ColumnOrderTest::orders()
{
    QFETCH(QStringList, expected);
    QFETCH(QStringList, found);
    QFETCH(QList<int>, order);
    const auto got = columnOrder(expected, found, {}, QStringLiteral("f.csv"));
    QVERIFY2(got, got ? "" : qPrintable(got.error().message));
    QCOMPARE(got->size(), static_cast<std::size_t>(order.size()));
    for (std::size_t i = 0; i < got->size(); ++i)
        QCOMPARE(int((*got)[i]), order.at(static_cast<qsizetype>(i)));
}

void ColumnOrderTest::refuses_data()
{
    QTest::addColumn<CsvDialect>("dialect");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QString>("says");
    CsvDialect fixed;
    fixed.separation = CsvDialect::Separation::FixedWidth;
    CsvDialect unnamed;
    unnamed.unnamedColumn = 0;
    const auto row = [](const char *name, const CsvDialect &dialect, const char *found, const char *says) {
        QTest::newRow(name) << dialect << words(found) << QString::fromUtf8(says);
    };
    row("another name", {}, "a,B,c", "column 2 is called \"B\" and not \"b\"");
    row("a name that is twice there now", {}, "a,b,b", "column 3 is called \"b\" and not \"c\"");
    row("a column less", {}, "a,b", "column 3 is called \"\" and not \"c\"");
    row("a column more", {}, "a,b,c,d", "column 4 is called \"d\" and not \"\"");
    row("fixed width", fixed, "a,c,b", "in another order than was expected: column 2 is \"c\" and not \"b\"");
    row("a column without a name in the header", unnamed, "b,a,c", "column 1 is \"b\" and not \"a\"");
}

void ColumnOrderTest::refuses()
{
    QFETCH(CsvDialect, dialect);
    QFETCH(QStringList, found);
    QFETCH(QString, says);
    const auto got = columnOrder(words("a,b,c"), found, dialect, QStringLiteral("f.csv"));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::BadInput);
    QVERIFY2(got.error().message.contains(says), qPrintable(got.error().message));
    QVERIFY(got.error().message.contains(QStringLiteral("f.csv")));
}

void ColumnOrderTest::rowsAreThoseOfTheirNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("as it was") << QByteArray("day,clock,host,t,h\n1970-01-01,00:00:01,a,1.5,60\n") << false;
    QTest::newRow("two numbers changed places")
        << QByteArray("day,clock,host,h,t\n1970-01-01,00:00:01,a,60,1.5\n") << true;
    QTest::newRow("the tag at the end") << QByteArray("day,clock,t,h,host\n1970-01-01,00:00:01,1.5,60,a\n") << true;
    QTest::newRow("the time of day before its day")
        << QByteArray("clock,h,day,t,host\n00:00:01,60,1970-01-01,1.5,a\n") << true;
}

void ColumnOrderTest::rowsAreThoseOfTheirNames()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isSaid);
    const QString name = write(text);
    QVERIFY(!name.isEmpty());
    CsvSource source(name, weather());
    const Status status = source.open();
    QVERIFY2(status, status ? "" : qPrintable(status.error().message));
    QCOMPARE(source.next(), Source::Next::Record);
    LineEncoder encoder;
    std::string line;
    QVERIFY(encoder.append(source.record().point, line));
    // Fields come in the order of the file.
    QVERIFY2(line.starts_with("m,host=a ") && line.ends_with(" 1000000000\n"), line.c_str());
    QVERIFY2(line.find("temperature=1.5") != line.npos && line.find("h=60i") != line.npos, line.c_str());
    QCOMPARE(source.next(), Source::Next::End);
    QCOMPARE(source.notes().join(u' ').contains(QStringLiteral("stand in another order")), isSaid);
    // Opened again it is the same.
    QVERIFY(source.open());
    QCOMPARE(source.next(), Source::Next::Record);
    std::string again;
    QVERIFY(encoder.append(source.record().point, again));
    QCOMPARE(again, line);
}

void ColumnOrderTest::otherNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("says");
    QTest::newRow("another name") << QByteArray("day,clock,host,t,pressure")
                                  << QStringLiteral("column 5 is called \"pressure\" and not \"h\"");
    QTest::newRow("other names in another order")
        << QByteArray("day,clock,t,host,pressure") << QStringLiteral("column 3 is called \"t\" and not \"host\"");
    QTest::newRow("capital letters") << QByteArray("day,clock,host,T,H")
                                     << QStringLiteral("column 4 is called \"T\" and not \"t\"");
    QTest::newRow("a column more") << QByteArray("day,clock,host,t,h,more")
                                   << QStringLiteral("has 6 columns, 5 were expected");
}

void ColumnOrderTest::otherNamesAreRefused()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, says);
    const QString name = write(head + "\n1970-01-01,00:00:01,a,1.5,60\n");
    QVERIFY(!name.isEmpty());
    CsvSource source(name, weather());
    const Status status = source.open();
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::BadInput);
    QVERIFY2(status.error().message.contains(says), qPrintable(status.error().message));
}

void ColumnOrderTest::aLayoutWithoutNamesComparesNone()
{
    CsvLayout layout = weather();
    layout.header.clear();
    const QString name = write("1,2,3,4,5\n1970-01-01,00:00:01,a,1.5,60\n");
    QVERIFY(!name.isEmpty());
    CsvSource source(name, layout);
    QVERIFY(source.open());
    QCOMPARE(source.next(), Source::Next::Record);
    QVERIFY(source.notes().isEmpty());
}

QTEST_GUILESS_MAIN(ColumnOrderTest)
#include "columnorder_test.moc"
