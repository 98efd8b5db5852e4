// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/answer/differencewindow.h"
#include "ui/answer/resultpin.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace penstock;

namespace {

BatchPtr batchOf(std::int64_t from, std::int64_t to, double factor)
{
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
    Column value(QStringLiteral("v"), ColumnType::Float);
    for (std::int64_t i = from; i < to; ++i) {
        time.appendInteger(i * 1'000'000'000);
        host.appendText(i % 2 == 0 ? "a" : "b");
        value.appendFloat(i == 50 ? 50 * factor : double(i));
    }
    Table table;
    for (Column *column : {&time, &host, &value})
        table.addColumn(std::move(*column));
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(table)});
    batch->seal();
    return batch;
}

} // namespace

/// A table that is kept, and what is other in the next one.
class ResultPinTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ResultView> m_view;
    std::unique_ptr<ResultFeed> m_feed;

    void answer(std::int64_t from, std::int64_t to, double factor, bool isWhole = true)
    {
        auto feed = std::make_unique<ResultFeed>();
        m_view->setFeed(feed.get(), {QStringLiteral("SELECT v FROM sensors")});
        m_feed = std::move(feed);
        m_feed->append(batchOf(from, to, factor));
        if (isWhole)
            m_feed->succeed();
    }
    ResultPin &pin() const { return *m_view->findChild<ResultPin *>(); }
    DifferenceWindow *window() const
    {
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<DifferenceWindow *>(one); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ResultView>();
        m_view->resize(900, 500);
        m_view->show();
    }
    void cleanup()
    {
        if (m_view)
            m_view->setFeed(nullptr);
        m_view.reset();
        m_feed.reset();
    }

    void nothingToPin()
    {
        pin().pin();
        QVERIFY(!pin().hasPin());
        answer(0, 10, 1);
        pin().compare();
        QVERIFY(!window());
    }

    void comparesWithTheNextRun()
    {
        answer(0, 100, 1);
        pin().pin();
        QVERIFY(pin().hasPin());
        answer(10, 105, 2);
        pin().compare();
        DifferenceWindow *const shown = window();
        QVERIFY(shown);
        QTRY_VERIFY_WITH_TIMEOUT(shown->difference(), patienceMs);
        QCOMPARE(shown->difference()->same, std::size_t(89));
        QCOMPARE(shown->difference()->changed, std::size_t(1));
        QCOMPARE(shown->difference()->onlyBefore, std::size_t(10));
        QCOMPARE(shown->difference()->onlyNow, std::size_t(5));
        QCOMPARE(shown->rows()->tableView()->resultModel().rowCount(), 16);
        QVERIFY2(shown->text().contains(QStringLiteral("89 the same")) &&
                     shown->text().contains(QStringLiteral("10 only before")),
                 qPrintable(shown->text()));
        QVERIFY(!shown->text().contains(QStringLiteral("not all")));
        // It lives on when the answers are gone.
        m_view->setFeed(nullptr);
        m_feed.reset();
        QCOMPARE(shown->rows()->tableView()->resultModel().rowCount(), 16);
        delete shown;
        pin().unpin();
        QVERIFY(!pin().hasPin());
    }

    /// What still arrives is not taken for missing in silence.
    void anAnswerThatIsNotWhole()
    {
        answer(0, 100, 1, false);
        pin().pin();
        answer(0, 100, 1);
        pin().compare();
        QVERIFY(window());
        QTRY_VERIFY_WITH_TIMEOUT(window()->difference(), patienceMs);
        QCOMPARE(window()->difference()->differences(), std::size_t(0));
        QVERIFY2(window()->text().contains(QStringLiteral("Nothing is other")), qPrintable(window()->text()));
        QVERIFY2(window()->text().contains(QStringLiteral("not all of its rows")), qPrintable(window()->text()));
        delete window();
    }

    /// Closed, or stopped, while it is at work.
    void stopsAtOnce()
    {
        answer(0, 1'000'000, 1);
        pin().pin();
        answer(0, 1'000'000, 2);
        pin().compare();
        delete window();
        pin().compare();
        DifferenceWindow *const shown = window();
        QVERIFY(shown);
        const QList<QPushButton *> buttons = shown->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
        QVERIFY(buttons.size() == 2);
        buttons.front()->click();
        QVERIFY(!shown->difference());
        QVERIFY2(shown->text().contains(QStringLiteral("Stopped")), qPrintable(shown->text()));
        delete shown;
    }

    void theMenuSaysWhatCanBeDone()
    {
        answer(0, 10, 1);
        QToolButton *button = nullptr;
        for (auto *one : m_view->findChildren<QToolButton *>()) {
            if (one->text().remove(u'&') == QStringLiteral("Compare"))
                button = one;
        }
        QVERIFY(button && button->menu() && button->menu()->actions().size() == 3);
        const QList<QAction *> actions = button->menu()->actions();
        Q_EMIT button->menu()->aboutToShow();
        QVERIFY(actions[0]->isEnabled() && !actions[1]->isEnabled() && !actions[2]->isEnabled());
        actions[0]->trigger();
        Q_EMIT button->menu()->aboutToShow();
        QVERIFY(actions[1]->isEnabled() && actions[2]->isEnabled());
        QVERIFY2(button->toolTip().contains(QStringLiteral("SELECT v FROM sensors")), qPrintable(button->toolTip()));
    }
};

QTEST_MAIN(ResultPinTest)
#include "resultpin_test.moc"
