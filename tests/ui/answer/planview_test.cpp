// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/table.h"
#include "ui/answer/planmodel.h"
#include "ui/answer/planview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace penstock {

class PlanViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theModelIsATree();
    void sharesAreBars();
    void stepsAreOpenAndFiguresClosedInLongOnes();
    void isCopied();
    void withoutTimesThereAreNoColumnsForThem();
    void takesPlansOnly();

private:
    static QueryPlan measured(int shards);
    QTreeView &tree() const { return *m_view->tree(); }
    QModelIndex at(std::initializer_list<int> rows, int column = 0) const
    {
        QModelIndex index;
        for (const int row : rows)
            index = tree().model()->index(row, 0, index);
        return index.siblingAtColumn(column);
    }
    void click(const QString &text) const
    {
        for (QToolButton *button : m_view->findChildren<QToolButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }

    std::unique_ptr<PlanView> m_view;
};

QueryPlan PlanViewTest::measured(int shards)
{
    QueryPlan plan;
    plan.duration = 1'000'000;
    plan.steps.push_back({.name = QStringLiteral("select"),
                          .figures = {{QStringLiteral("total_time"), QStringLiteral("1ms")}},
                          .duration = 1'000'000});
    plan.steps.push_back({.name = QStringLiteral("build_cursor"), .parent = 0});
    for (int shard = 0; shard < shards; ++shard)
        plan.steps.push_back({.name = QStringLiteral("create_iterator"),
                              .parent = 1,
                              .figures = {{QStringLiteral("shard_id"), QString::number(shard), true},
                                          {QStringLiteral("cursors_ref"), QStringLiteral("0")},
                                          {QStringLiteral("planning_time"), QStringLiteral("250µs")}},
                              .duration = 250'000});
    return plan;
}

void PlanViewTest::init()
{
    m_view = std::make_unique<PlanView>();
    m_view->resize(900, 400);
    m_view->show();
}

void PlanViewTest::theModelIsATree()
{
    new QAbstractItemModelTester(tree().model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_view.get());
    m_view->setPlan(measured(2));
    QCOMPARE(tree().model()->rowCount(), 1);
    QCOMPARE(at({0}).data().toString(), QStringLiteral("select"));
    QCOMPARE(at({0, 0}).data().toString(), QStringLiteral("total_time")); // figures before steps
    QCOMPARE(at({0, 0}, PlanModel::FiguresColumn).data().toString(), QStringLiteral("1ms"));
    QCOMPARE(at({0, 1, 1}).data().toString(), QStringLiteral("create_iterator"));
    QCOMPARE(at({0, 1, 1}).parent(), at({0, 1}));
    QCOMPARE(at({0, 1, 1}, PlanModel::TimeColumn).data().toString(), QStringLiteral("250.0 µs"));
    // Those that are zero stand below only.
    QCOMPARE(at({0, 1, 1}, PlanModel::FiguresColumn).data().toString(),
             QStringLiteral("shard_id: 1 · planning_time: 250µs"));
    QCOMPARE(at({0, 1, 1, 1}).data().toString(), QStringLiteral("cursors_ref"));
    m_view->setPlan(QueryPlan{});
    QCOMPARE(tree().model()->rowCount(), 0);
}

void PlanViewTest::sharesAreBars()
{
    m_view->setPlan(measured(1));
    QCOMPARE(at({0, 1, 0}, PlanModel::ShareColumn).data().toString(), QStringLiteral("25.0 %"));
    QCOMPARE(at({0, 1, 0}, PlanModel::ShareColumn).data(PlanModel::ShareRole).toDouble(), 0.25);
    QVERIFY(!at({0, 1}, PlanModel::ShareColumn).data(PlanModel::ShareRole).isValid());
    const QImage image = tree().viewport()->grab().toImage();
    const auto colourAt = [&](std::initializer_list<int> rows, int x) {
        const QRect place = tree().visualRect(at(rows, PlanModel::ShareColumn));
        return image.pixelColor((QPointF(place.left() + x, place.center().y()) * image.devicePixelRatio()).toPoint());
    };
    // At its first tenth both have the bar, at the middle only the whole has it.
    QCOMPARE(colourAt({0}, 10), colourAt({0, 1, 0}, 10));
    QVERIFY(colourAt({0}, 45) != colourAt({0, 1, 0}, 45));
}

void PlanViewTest::stepsAreOpenAndFiguresClosedInLongOnes()
{
    m_view->setPlan(measured(2));
    QVERIFY(tree().isExpanded(at({0, 1, 0}))); // all of it fits
    m_view->setPlan(measured(20));
    QVERIFY(tree().isExpanded(at({0})));
    QVERIFY(tree().isExpanded(at({0, 1})));
    QVERIFY(!tree().isExpanded(at({0, 1, 0})));
    click(QStringLiteral("Open all"));
    QVERIFY(tree().isExpanded(at({0, 1, 19})));
    click(QStringLiteral("Steps only"));
    QVERIFY(!tree().isExpanded(at({0, 1, 19})));
}

void PlanViewTest::isCopied()
{
    m_view->setPlan(measured(1));
    click(QStringLiteral("Copy the plan"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("select  1.00 ms  100.0 %\n"
                                                               "  total_time  1ms\n"
                                                               "  build_cursor\n"
                                                               "    create_iterator  250.0 µs  25.0 %\n"
                                                               "      shard_id  0\n"
                                                               "      cursors_ref  0\n"
                                                               "      planning_time  250µs\n"));
    tree().setCurrentIndex(at({0, 1, 0}));
    tree().setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QTest::keyClick(&tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("create_iterator\t250.0 µs\t25.0 %\tshard_id: 0 · planning_time: 250µs"));
}

void PlanViewTest::withoutTimesThereAreNoColumnsForThem()
{
    QueryPlan plan = measured(1);
    plan.duration.reset();
    for (PlanStep &step : plan.steps)
        step.duration.reset();
    m_view->setPlan(plan);
    QVERIFY(tree().isColumnHidden(PlanModel::TimeColumn) && tree().isColumnHidden(PlanModel::ShareColumn));
    m_view->setPlan(measured(1));
    QVERIFY(!tree().isColumnHidden(PlanModel::TimeColumn) && !tree().isColumnHidden(PlanModel::ShareColumn));
}

void PlanViewTest::takesPlansOnly()
{
    const auto tableOf = [](const char *name) {
        auto table = std::make_shared<Table>();
        Column column(QString::fromLatin1(name), ColumnType::Text);
        column.appendText("EXPRESSION: mean(u)");
        table->addColumn(std::move(column));
        return table;
    };
    QVERIFY(!m_view->take(nullptr));
    QVERIFY(m_view->take(tableOf("QUERY PLAN")));
    QCOMPARE(at({0}).data().toString(), QStringLiteral("EXPRESSION: mean(u)"));
    QVERIFY(!m_view->take(tableOf("name")));
}

} // namespace penstock

QTEST_MAIN(penstock::PlanViewTest)
#include "planview_test.moc"
