// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/runlist.h"
#include "ui/write/remarksmodel.h"
#include "ui/write/reviewpane.h"
#include "ui/write/schemamodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace penstock;

namespace {

std::shared_ptr<const LineReview> reviewOf(const std::string &text)
{
    return std::make_shared<const LineReview>(LineReview::of(text, {}));
}

QStringList rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells += model.index(row, column, parent).data().toString();
        rows += cells.join(u'|');
        for (const QString &child : rowsOf(model, model.index(row, 0, parent)))
            rows += u'>' + child;
    }
    return rows;
}

} // namespace

class ReviewPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheTextHoldsIsATree()
    {
        SchemaComparison comparison;
        SchemaModel model(comparison);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setReview(reviewOf("cpu,host=a user=1,n=2i 1\ncpu user=2 2\n# CONTEXT-DATABASE: d\nm ok=true 1\n"));
        QCOMPARE(rowsOf(model),
                 (QStringList{QStringLiteral("cpu|measurement|2|"), QStringLiteral(">host|tag|1|"),
                              QStringLiteral(">user|float|2|"), QStringLiteral(">n|integer|1|"),
                              QStringLiteral("d · m|measurement|1|"), QStringLiteral(">ok|boolean|1|")}));
        const QModelIndex cpu = model.index(0, 0);
        QCOMPARE(model.positionOf(cpu).line, 1U);
        QCOMPARE(model.positionOf(model.index(2, 0, cpu)).character, 19U);
        QCOMPARE(model.positionOf(model.index(0, 0, model.index(1, 0))).line, 4U);
        QCOMPARE(model.positionOf({}).line, 0U);
        QCOMPARE(model.parent(model.index(1, 2, cpu)), cpu);
        QCOMPARE(model.headerData(SchemaModel::ServerColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("On the server"));
        model.setReview(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void remarksAreATable()
    {
        RemarksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using Kind = RemarksModel::Kind;
        model.setEntries({{Kind::Refused, {1'234, 1, 1}, QStringLiteral("no\u202e")},
                          {Kind::Mistake, {2, 3, 3}, QStringLiteral("why")},
                          {Kind::Warning, {0, 0, 0}, QStringLiteral("gone")}});
        QCOMPARE(rowsOf(model), (QStringList{QStringLiteral("1,234|Refused|no\\u202e"), QStringLiteral("2|Mistake|why"),
                                             QStringLiteral("|Doubt|gone")}));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setEntries(std::vector(model.entries()));
        QCOMPARE(reset.size(), 0); // the same: a selection stays
        model.setEntries({});
        QCOMPARE(reset.size(), 1);
    }

    void thePaneTellsOfAllAndJumps()
    {
        ReviewPane pane;
        pane.resize(600, 300);
        pane.show();
        QSignalSpy changed(&pane, &ReviewPane::remarksChanged);
        QSignalSpy jumped(&pane, &ReviewPane::jumpRequested);
        QCOMPARE(pane.tabText(0), QStringLiteral("Remarks"));
        pane.setReview(reviewOf("m f=x\nm f=1\nm f=1i\n"));
        pane.compare(nullptr, {});
        QVERIFY(!changed.isEmpty());
        QCOMPARE(pane.remarks().size(), std::size_t(2));
        QCOMPARE(pane.tabText(0), QStringLiteral("Remarks (2)"));
        pane.setRefused({{2, QStringLiteral("not today")}, {0, QStringLiteral("gone")}});
        QCOMPARE(pane.tabText(0), QStringLiteral("Remarks (4)"));

        QTableView &table = pane.findChild<RunList *>()->table();
        const auto click = [&table](int row) {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                              table.visualRect(table.model()->index(row, RemarksModel::TextColumn)).center());
        };
        click(0);
        QCOMPARE(jumped.size(), 1);
        QCOMPARE(jumped.last().first().value<TextPosition>().line, 2U);
        click(1); // it stands nowhere
        QCOMPARE(jumped.size(), 1);
        click(2);
        QCOMPARE(jumped.last().first().value<TextPosition>().line, 1U);
        QCOMPARE(jumped.last().first().value<TextPosition>().character, 5U);

        auto *tree = pane.findChild<QTreeView *>();
        pane.setCurrentWidget(tree);
        QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
        Q_EMIT tree->activated(tree->model()->index(1, 0, tree->model()->index(0, 0)));
        QCOMPARE(jumped.last().first().value<TextPosition>().line, 3U); // where f is an integer
    }
};

QTEST_MAIN(ReviewPaneTest)
#include "reviewpane_test.moc"
