// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/rowchanges.h"

#include <QTest>

using namespace penstock;

namespace {

using Kind = ExplorerNode::Kind;

/// A word of letters: a row for each, capitals are fields.
ExplorerNode::Children rowsOf(const QString &letters)
{
    ExplorerNode::Children rows;
    for (const QChar letter : letters)
        rows.push_back(
            std::make_unique<ExplorerNode>(letter.isUpper() ? Kind::Field : Kind::Tag, letter.toLower(), nullptr));
    return rows;
}

QString described(const std::vector<RowChanges::Run> &runs)
{
    QStringList list;
    for (const RowChanges::Run &run : runs)
        list += QStringLiteral("%1-%2").arg(run.first).arg(run.last);
    return list.join(u' ');
}

/// What a model does with the changes.
QString applied(const ExplorerNode::Children &old, const ExplorerNode::Children &wanted, const RowChanges &changes)
{
    std::vector<const ExplorerNode *> rows;
    for (const auto &row : old)
        rows.push_back(row.get());
    for (const RowChanges::Run &run : changes.removed)
        rows.erase(rows.begin() + run.first, rows.begin() + run.last + 1);
    for (const RowChanges::Run &run : changes.inserted) {
        for (int row = run.first; row <= run.last; ++row)
            rows.insert(rows.begin() + row, wanted[std::size_t(row)].get());
    }
    QString letters;
    for (const ExplorerNode *row : rows)
        letters += row->kind == Kind::Field ? row->name.toUpper() : row->name;
    return letters;
}

} // namespace

class RowChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsOneListIntoTheOther_data();
    void turnsOneListIntoTheOther();
    void aDetailMakesAnotherRow();
    void notesDifferByTheirReason();
    void aHundredThousandRowsWithAFewNewOnes();
};

void RowChangesTest::turnsOneListIntoTheOther_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::newRow("nothing") << "" << "" << "" << "";
    QTest::newRow("the same") << "abc" << "abc" << "" << "";
    QTest::newRow("first names") << "" << "abc" << "" << "0-2";
    QTest::newRow("none any more") << "abc" << "" << "0-2" << "";
    QTest::newRow("one new in the middle") << "ac" << "abc" << "" << "1-1";
    QTest::newRow("new at both ends") << "c" << "abcde" << "" << "0-1 3-4";
    QTest::newRow("gone here and there") << "abcdef" << "bef" << "2-3 0-0" << "";
    QTest::newRow("all others") << "abc" << "xyz" << "0-2" << "0-2";
    QTest::newRow("the first went to the end: the rest stays") << "abcde" << "bcdea" << "0-0" << "4-4";
    QTest::newRow("the last came to the front") << "abcde" << "eabcd" << "4-4" << "0-0";
    QTest::newRow("turned round: one stays") << "abc" << "cba" << "0-1" << "1-2";
    QTest::newRow("a tag became a field of that name") << "ab" << "aB" << "1-1" << "1-1";
    QTest::newRow("a tag and a field of one name") << "aA" << "aA" << "" << "";
    QTest::newRow("gone, new and moved") << "abcdef" << "gbdfc" << "4-4 2-2 0-0" << "0-0 4-4";
}

void RowChangesTest::turnsOneListIntoTheOther()
{
    QFETCH(QString, old);
    QFETCH(QString, wanted);
    const ExplorerNode::Children before = rowsOf(old);
    const ExplorerNode::Children after = rowsOf(wanted);
    const RowChanges changes = RowChanges::between(before, after);
    QCOMPARE(applied(before, after, changes), wanted);
    QTEST(described(changes.removed), "removed");
    QTEST(described(changes.inserted), "inserted");
}

void RowChangesTest::aDetailMakesAnotherRow()
{
    // A field may be there twice, with the types of two shards.
    ExplorerNode::Children before = rowsOf(QStringLiteral("AA"));
    before[0]->detail = QStringLiteral("float");
    before[1]->detail = QStringLiteral("integer");
    ExplorerNode::Children after = rowsOf(QStringLiteral("A"));
    after[0]->detail = QStringLiteral("integer");
    const RowChanges changes = RowChanges::between(before, after);
    QCOMPARE(described(changes.removed), QStringLiteral("0-0"));
    QVERIFY(changes.inserted.empty());
}

void RowChangesTest::notesDifferByTheirReason()
{
    ExplorerNode::Children before;
    before.push_back(std::make_unique<ExplorerNode>(Kind::Problem, QStringLiteral("It failed."), nullptr));
    before[0]->error.message = QStringLiteral("It failed.");
    ExplorerNode::Children after;
    after.push_back(std::make_unique<ExplorerNode>(Kind::Problem, QStringLiteral("It failed."), nullptr));
    after[0]->error = before[0]->error;
    QVERIFY(RowChanges::between(before, after).removed.empty());
    after[0]->error.message = QStringLiteral("It failed again.");
    QCOMPARE(described(RowChanges::between(before, after).removed), QStringLiteral("0-0"));
}

void RowChangesTest::aHundredThousandRowsWithAFewNewOnes()
{
    const auto rows = [](int step) {
        ExplorerNode::Children list;
        for (int i = 0; i < 100'000; ++i) {
            if (step == 0 || i % step != 0)
                list.push_back(std::make_unique<ExplorerNode>(Kind::Measurement, QString::number(i), nullptr));
        }
        return list;
    };
    const ExplorerNode::Children few = rows(10'000);
    const ExplorerNode::Children all = rows(0);
    const RowChanges grown = RowChanges::between(few, all);
    QVERIFY(grown.removed.empty());
    QCOMPARE(grown.inserted.size(), std::size_t(10));
    const RowChanges shrunk = RowChanges::between(all, few);
    QVERIFY(shrunk.inserted.empty());
    QCOMPARE(shrunk.removed.size(), std::size_t(10));
    QCOMPARE(shrunk.removed.front().first, 90'000); // from below, so that rows above keep their numbers
}

QTEST_GUILESS_MAIN(RowChangesTest)
#include "rowchanges_test.moc"
