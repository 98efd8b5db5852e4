// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/rowidentity.h"
#include "core/importing/timechoice.h"

#include <QTest>

#include <algorithm>

using namespace penstock;

/// What tells rows of one time apart, and what only seems to.
class RowIdentityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsApart_data();
    void tellsApart();
    void tagsThatAreThereCount();
    void rowsWithoutATimeCountForNothing();
    void aTagThatCanBeAField_data();
    void aTagThatCanBeAField();

private:
    /// "time a b c" for each row; the first row has the names.
    void read(const QString &table);

    QList<QStringList> m_rows;
    QList<ColumnGuess> m_columns;
};

void RowIdentityTest::read(const QString &table)
{
    m_rows.clear();
    m_columns.clear();
    QStringList lines = table.split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.takeFirst().split(u' ');
    for (const QString &line : std::as_const(lines))
        m_rows += line.split(u' ');
    for (qsizetype column = 0; column < names.size(); ++column) {
        TypeInference inference;
        for (const QStringList &row : std::as_const(m_rows))
            inference.add(row.at(column).toStdString());
        m_columns += inference.guess(names.at(column));
    }
}

void RowIdentityTest::tellsApart_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<quint64>("overwritten");
    QTest::addColumn<QStringList>("chosen");
    QTest::newRow("each row has its time")
        << QStringLiteral("time host v\n2024-03-14T06:00 a 1\n2024-03-14T06:01 a 2\n") << quint64(0) << QStringList{};
    QTest::newRow("a text does")
        << QStringLiteral("time host v\n2024-03-14T06:00 a 1.5\n2024-03-14T06:00 b 1.5\n2024-03-14T06:01 a 2.5\n")
        << quint64(1) << QStringList{QStringLiteral("host")};
    QTest::newRow("a number that comes again")
        << QStringLiteral("time no v\n2024-03-14T06:00 1 5\n2024-03-14T06:00 2 6\n2024-03-14T06:01 1 7\n"
                          "2024-03-14T06:01 2 8\n2024-03-14T06:02 1 9\n2024-03-14T06:02 2 10\n")
        << quint64(3) << QStringList{QStringLiteral("no")};
    QTest::newRow("a number named as a label, few rows")
        << QStringLiteral("time channel v\n2024-03-14T06:00 1 5\n2024-03-14T06:00 2 6\n2024-03-14T06:01 1 5\n")
        << quint64(1) << QStringList{QStringLiteral("channel")};
    QTest::newRow("numbers of nearly as many series as rows")
        << QStringLiteral("time x v\n2024-03-14T06:00 11 5.5\n2024-03-14T06:00 12 6.5\n2024-03-14T06:01 11 5.5\n")
        << quint64(1) << QStringList{};
    QTest::newRow("two together") << QStringLiteral(
                                         "time site unit v\n2024-03-14T06:00 a p 1.5\n2024-03-14T06:00 a q 2.5\n"
                                         "2024-03-14T06:00 b p 3.5\n2024-03-14T06:00 b q 4.5\n")
                                  << quint64(3) << QStringList{QStringLiteral("site"), QStringLiteral("unit")};
    QTest::newRow("nothing does")
        << QStringLiteral("time host v\n2024-03-14T06:00 a 1.5\n2024-03-14T06:00 a 2.5\n2024-03-14T06:01 b 2.5\n")
        << quint64(1) << QStringList{};
}

void RowIdentityTest::tellsApart()
{
    QFETCH(QString, table);
    QFETCH(quint64, overwritten);
    QFETCH(QStringList, chosen);
    read(table);
    const auto time = TimeChoice::among(m_columns);
    QVERIFY(time);
    QCOMPARE(time->column, 0);
    const RowIdentity identity(m_rows, *time);
    QCOMPARE(identity.overwritten(), overwritten);
    if (overwritten == 0)
        return;
    QStringList names;
    for (const qsizetype column : identity.columnsThatTellApart(m_columns))
        names += m_columns.at(column).name;
    QCOMPARE(names, chosen);
}

void RowIdentityTest::tagsThatAreThereCount()
{
    read(QStringLiteral("time host v\n2024-03-14T06:00 a 1\n2024-03-14T06:00 b 1\n"));
    const auto time = TimeChoice::among(m_columns);
    QVERIFY(time);
    RowIdentity identity(m_rows, *time);
    QCOMPARE(identity.overwritten(), quint64(1));
    identity.addTag(1);
    QCOMPARE(identity.overwritten(), quint64(0));
}

void RowIdentityTest::rowsWithoutATimeCountForNothing()
{
    read(QStringLiteral("time host v\n2024-03-14T06:00 a 1\n2024-03-14T06:01 a 2\n2024-03-14T06:02 a 3\n"));
    const auto time = TimeChoice::among(m_columns);
    QVERIFY(time);
    m_rows += QStringList{QStringLiteral("soon"), QStringLiteral("a"), QStringLiteral("4")};
    m_rows += QStringList{QStringLiteral("soon"), QStringLiteral("a"), QStringLiteral("5")};
    QCOMPARE(RowIdentity(m_rows, *time).overwritten(), quint64(0));
}

void RowIdentityTest::aTagThatCanBeAField_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<qsizetype>("chosen");
    const QString twoHosts = QStringLiteral("time state host\n2024-03-14T06:00 up a\n2024-03-14T06:00 up b\n");
    const QString oneHost = QStringLiteral("time state host\n2024-03-14T06:00 up a\n2024-03-14T06:01 down a\n");
    const QString inTurn = QStringLiteral("time state host\n2024-03-14T06:00 up a\n2024-03-14T06:01 down b\n");
    const QString host = QStringLiteral("host");
    QTest::newRow("what tells rows apart stays") << twoHosts << QStringList{} << qsizetype(1);
    QTest::newRow("unless it is the only one") << twoHosts << QStringList{QStringLiteral("state")} << qsizetype(2);
    QTest::newRow("what is the same in all rows stays") << oneHost << QStringList{} << qsizetype(1);
    QTest::newRow("the last") << inTurn << QStringList{} << qsizetype(2);
    QTest::newRow("not the one that is kept") << inTurn << QStringList{host} << qsizetype(1);
    QTest::newRow("all are kept") << inTurn << QStringList{QStringLiteral("state"), host} << qsizetype(-1);
}

void RowIdentityTest::aTagThatCanBeAField()
{
    QFETCH(QString, table);
    QFETCH(QStringList, kept);
    read(table);
    const auto time = TimeChoice::among(m_columns);
    QVERIFY(time);
    RowIdentity identity(m_rows, *time);
    identity.addTag(1);
    identity.addTag(2);
    QTEST(identity.leastNeededTag(m_columns, kept), "chosen");
}

QTEST_GUILESS_MAIN(RowIdentityTest)
#include "rowidentity_test.moc"
