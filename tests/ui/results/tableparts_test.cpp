// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/results/shownsensors.h"
#include "ui/results/cellinspector.h"
#include "ui/results/filterrow.h"
#include "ui/results/findbar.h"
#include "ui/results/selectionline.h"

#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>
#include <vector>

using namespace penstock;

/// What stands around a result table: the fields above its columns, the search, the sums, the window of a cell.
class TablePartsTest final : public ShownSensors
{
    Q_OBJECT

    std::vector<std::unique_ptr<ResultFeed>> m_newer;

    /// As a refresh brings the same table.
    void exchange(const BatchPtr &batch)
    {
        m_newer.push_back(std::make_unique<ResultFeed>());
        m_newer.back()->append(batch);
        m_view->exchangeEntry(m_newer.back().get());
    }
    void exchange(int first, int rows) { exchange(samples::sensors(first, rows)); }

    static BatchPtr oneColumn(Column column)
    {
        Table table;
        table.addColumn(std::move(column));
        auto batch = std::make_shared<Batch>();
        batch->fragments.push_back({0, std::move(table), true});
        return batch;
    }

    QLineEdit *fieldOf(const QString &column) const
    {
        const QList<QLineEdit *> fields = m_view->filterRow()->findChildren<QLineEdit *>();
        const auto found = std::ranges::find_if(fields, [&](const QLineEdit *field) {
            return field->accessibleName() == QStringLiteral("Filter of ") + column;
        });
        return found == fields.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        end();
        m_newer.clear();
    }

    void theFieldsAboveTheColumnsFilter()
    {
        show(100);
        m_view->showFilterRow(true);
        FilterRow &row = *m_view->filterRow();
        QVERIFY(row.isVisible());
        row.focusColumn(m_view->columns().id(2)); // cpu
        QLineEdit *cpu = fieldOf(QStringLiteral("cpu"));
        QVERIFY(cpu);
        QTest::keyClicks(cpu, QStringLiteral(">= many"));
        QVERIFY2(row.faults().join(u' ').contains(QStringLiteral("cpu: “many” is no number")),
                 qPrintable(row.faults().join(u' ')));
        QTRY_VERIFY(!m_view->isArranging());
        QCOMPARE(m_view->model()->rowCount(), 100); // and no row is left out for it
        cpu->selectAll();
        QTest::keyClicks(cpu, QStringLiteral(">= 98"));
        QVERIFY(row.faults().isEmpty());
        QTRY_COMPARE(texts(2), QStringLiteral("99.9 99.8 99.7"));
        QCOMPARE(row.notes(), QStringList(QStringLiteral("filtered by cpu")));
        // It stands above its column, wherever that is.
        const auto leftOf = [&](const QWidget *w) { return w->mapTo(m_view.get(), QPoint()).x(); };
        QCOMPARE(leftOf(cpu), m_view->columnLeft(2) + 1);
        m_view->setColumnPinned(2, true);
        QCOMPARE(leftOf(cpu), m_view->columnLeft(0) + 1);
        QTest::keyClick(cpu, Qt::Key_Escape);
        QTRY_COMPARE(m_view->model()->rowCount(), 100);
        QVERIFY(cpu->text().isEmpty());
        QTest::keyClicks(cpu, QStringLiteral("> 12345678901234567890"));
        QCOMPARE(cpu->cursorPosition(), 22);
        QFocusEvent lent(QEvent::FocusOut, Qt::MenuBarFocusReason);
        QCoreApplication::sendEvent(cpu, &lent);
        QCOMPARE(cpu->cursorPosition(), 22); // it goes on there
        QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(cpu, &left);
        QCOMPARE(cpu->cursorPosition(), 0); // however narrow it is, what is compared is seen
        m_view->setColumnFilter(2, {});
        m_view->showFilterRow(false);
        QVERIFY(!row.isVisible());
    }

    /// Whoever means numbers is told that these are none.
    void numbersAmongTextsAreSaidToBeTexts()
    {
        show(30);
        m_view->setColumnFilter(m_view->columns().id(1), QStringLiteral("> 9"));
        QTRY_COMPARE_WITH_TIMEOUT(m_view->filterRow()->notes(),
                                  QStringList(QStringLiteral("filtered by host (texts, letter by letter)")), 30'000);
        QCOMPARE(m_view->model()->rowCount(), 30); // "host0" is behind "9"
    }

    /// As the columns stand, also those that were moved, and those that the window has no room for.
    void tabGoesFromColumnToColumn()
    {
        show(20);
        m_view->resize(360, 300);
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->showFilterRow(true);
        m_view->moveColumn(3, 0);
        m_view->filterRow()->focusColumn(m_view->columns().id(0));
        const auto isIn = [this](int place) {
            const QWidget *const field = QApplication::focusWidget();
            const QString name = m_view->model()->columnName(m_view->columns().id(place));
            const int left = field ? field->mapTo(m_view.get(), QPoint()).x() : -1;
            return field && field->accessibleName() == QStringLiteral("Filter of ") + name && field->isVisible() &&
                   left >= m_view->gutterWidth() && left < m_view->viewport()->width();
        };
        const int last = m_view->columns().count() - 1;
        QVERIFY(m_view->columns().totalWidth() > m_view->width());
        // No field stands over another one, also the one that is left.
        const auto areApart = [this] {
            QList<QRect> places;
            for (const QLineEdit *field : m_view->filterRow()->findChildren<QLineEdit *>()) {
                const QRect place(field->mapTo(m_view.get(), QPoint()), field->size());
                if (field->isVisible() &&
                    std::ranges::any_of(places, [&](const QRect &p) { return p.intersects(place); }))
                    return false;
                if (field->isVisible())
                    places += place;
            }
            return true;
        };
        for (int place = 0; place < last; ++place) {
            QVERIFY2(isIn(place), qPrintable(QString::number(place)));
            QVERIFY2(areApart(), qPrintable(QString::number(place)));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(isIn(last));
        for (int place = last; place > 0; --place)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(isIn(0));
    }

    /// What somebody is doing goes on.
    void aNewerAnswerLeavesTheFieldsAlone()
    {
        show(100);
        m_view->showFilterRow(true);
        const int id = m_view->columns().id(2);
        m_view->filterRow()->focusColumn(id);
        const QPointer<QLineEdit> cpu = fieldOf(QStringLiteral("cpu"));
        QVERIFY(cpu);
        QTest::keyClicks(cpu, QStringLiteral(">= 98 "));
        QTRY_COMPARE(texts(2), QStringLiteral("99.9 99.8 99.7"));
        cpu->setCursorPosition(3);
        m_view->setSorts({{std::size_t(id), false}});
        QTRY_COMPARE(texts(2), QStringLiteral("99.7 99.8 99.9"));
        exchange(1, 60);
        QVERIFY(cpu && cpu == fieldOf(QStringLiteral("cpu")));
        QCOMPARE(cpu->text(), QStringLiteral(">= 98 "));
        QCOMPARE(cpu->cursorPosition(), 3);
        QCOMPARE(m_view->columnFilter(id), QStringLiteral(">= 98"));
        QTRY_COMPARE(texts(2), QStringLiteral("99.8 99.9"));
        // Another table has other ones.
        m_view->setEntry(m_newer.back().get());
        QVERIFY(!cpu);
        QCOMPARE(m_view->columnFilter(id), QString());
        QVERIFY(m_view->wish().isNatural());
    }

    void aNewerAnswerLeavesTheSearchAlone()
    {
        show(60);
        FindBar bar(*m_view, m_view.get());
        bar.open();
        auto *text = bar.findChild<QLineEdit *>();
        auto *state = bar.findChild<QLabel *>();
        text->setText(QStringLiteral("HOST7"));
        QTRY_COMPARE(state->text(), QStringLiteral("3 cells"));
        text->setCursorPosition(2);
        exchange(0, 80);
        QCOMPARE(text->text(), QStringLiteral("HOST7"));
        QCOMPARE(text->cursorPosition(), 2);
        QTRY_COMPARE(state->text(), QStringLiteral("4 cells"));
        m_view->setEntry(nullptr);
        QVERIFY(text->text().isEmpty());
    }

    void aNewerAnswerLeavesTheInspectorOpen()
    {
        show(10);
        m_view->setCurrent({3, 1});
        m_view->select({3, 5, 1, 2});
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        const QPointer<CellInspector> window = m_view->findChild<CellInspector *>();
        QVERIFY(window);
        auto *row = window->findChild<QTreeWidget *>();
        const auto *value = window->findChild<QPlainTextEdit *>();
        row->setCurrentItem(row->topLevelItem(0)); // not that of the cell
        QCOMPARE(value->toPlainText(), QStringLiteral("2024-01-01T00:00:03.000000001Z"));
        exchange(20, 8);
        QCOMPARE(value->toPlainText(), QStringLiteral("2024-01-01T00:00:23.000000001Z"));
        QCOMPARE(row->currentItem(), row->topLevelItem(0));
        QCOMPARE(m_view->current(), (GridCell{3, 1}));
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{3, 5, 1, 2}}));
        // Where there are fewer rows there is nothing to show; it stays for those that come.
        exchange(0, 2);
        QVERIFY(window && window->isVisible());
        QCOMPARE(value->toPlainText(), QString());
        QVERIFY(!m_view->current().isValid());
        m_view->setCurrent({1, 1});
        QCOMPARE(value->toPlainText(), QStringLiteral("host1"));
        m_view->setEntry(nullptr);
        QTRY_VERIFY(!window);
    }

    void aNewerAnswerLooksAsTheOneBefore()
    {
        show(20);
        const int cpu = m_view->columns().id(2);
        const int state = m_view->columns().id(4);
        NumberLook bars;
        bars.paint = NumberLook::Paint::Bars;
        m_view->setNumberLook(cpu, bars);
        m_view->hideColumn(4);
        m_view->setColumnPinned(0, true);
        m_view->setTimes({TimeDisplay::Style::SinceFirst});
        exchange(7, 30);
        QCOMPARE(m_view->model()->rowCount(), 30);
        QCOMPARE(m_view->resultModel().numberLook(cpu), bars);
        QTRY_COMPARE(m_view->resultModel().range(cpu).rows, std::size_t(30));
        QVERIFY(m_view->columns().placeOf(state) < 0);
        QCOMPARE(m_view->columns().pinnedCount(), 1);
        QCOMPARE(texts(0).section(u' ', 0, 1), QStringLiteral("+0s +1s")); // since its own first row
    }

    /// A field may be of another type than before.
    void looksOfNumbersAreForNumbers()
    {
        Column number(QStringLiteral("v"), ColumnType::Float);
        number.appendFloat(1.5);
        m_feed->append(oneColumn(std::move(number)));
        m_view->setEntry(m_feed.get());
        NumberLook bars;
        bars.paint = NumberLook::Paint::Bars;
        m_view->setNumberLook(0, bars);
        Column text(QStringLiteral("v"), ColumnType::Text);
        text.appendText("high");
        exchange(oneColumn(std::move(text)));
        QCOMPARE(m_view->resultModel().numberLook(0), NumberLook());
        QCOMPARE(texts(0), QStringLiteral("high"));
        QVERIFY(!m_view->model()->fill(0, 0));
    }

    void timesAreShownAsOneLikes()
    {
        show(40);
        const int time = m_view->columns().id(0);
        const auto shown = [&](qint64 row) { return m_view->model()->shownText(row, time); };
        using Style = TimeDisplay::Style;
        QCOMPARE(shown(1), QStringLiteral("2024-01-01T00:00:01.000000001Z"));
        m_view->select({2, 4, 1, 2});
        m_view->setTimes({Style::Iso, "Europe/Berlin"});
        QCOMPARE(shown(1), QStringLiteral("2024-01-01T01:00:01.000000001+01:00"));
        QCOMPARE(m_view->model()->columnNote(time), QStringLiteral("time: time (Europe/Berlin)"));
        m_view->setTimes({Style::Seconds});
        QCOMPARE(shown(1), QStringLiteral("1704067201.000000001"));
        m_view->setTimes({Style::Nanoseconds});
        QCOMPARE(shown(1), QStringLiteral("1704067201000000001"));
        m_view->setTimes({Style::SinceFirst});
        QCOMPARE(shown(0), QStringLiteral("+0s"));
        QCOMPARE(shown(39), QStringLiteral("+39s"));
        // What is selected stays; what is copied for a spreadsheet is what is seen, the value itself stays whole.
        QCOMPARE(m_view->selection().ranges(), (std::vector<GridRange>{{2, 4, 1, 2}}));
        m_view->select({3, 3, 0, 1});
        m_view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+3s\thost3"));
        QCOMPARE(m_view->model()->exactText(3, time), QStringLiteral("2024-01-01T00:00:03.000000001Z"));
        QSignalSpy wanted(m_view.get(), &ResultTableView::filterRequested);
        Q_EMIT m_view->cellMenuAsked({3, 0}, QPoint());
        const QList<QAction *> actions = m_view->findChild<QMenu *>()->actions();
        for (QAction *action : actions) {
            if (action->text().contains(u'“'))
                action->trigger();
        }
        m_view->findChild<QMenu *>()->close();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("+3s"));
        m_view->setColumnFilter(time, QStringLiteral("> 36s"));
        QTRY_COMPARE(texts(0), QStringLiteral("+37s +38s +39s"));
        // The next table is shown so, too.
        m_feed->append(samples::sensors(100, 5, 1));
        m_view->setEntry(m_feed.get(), 1);
        QCOMPARE(texts(0), QStringLiteral("+0s +1s +2s +3s +4s"));
    }

    void selectedCellsAreAddedUp()
    {
        show(60'000);
        SelectionLine line(*m_view, nullptr);
        const auto *text = line.findChild<QLabel *>();
        m_view->select({0, 3, 2, 2});
        QTRY_COMPARE(text->text(), QStringLiteral("4 cells selected · sum 22.2 · mean 5.55 · min 0 · max 11.1"));
        m_view->select({0, 2, 4, 4}, true);
        QTRY_VERIFY(text->text().startsWith(QStringLiteral("7 cells selected · 1 null · sum 22.2")));
        m_view->select({0, 0, 2, 3}); // a float and an integer that it has no digits for
        QTRY_COMPARE(text->text(), QStringLiteral("2 cells selected · sum about 9007199254740992 · mean about "
                                                  "4503599627370496 · min 0 · max 9007199254740993"));
        m_view->select({0, 59, 0, 0});
        QTRY_COMPARE(text->text(), QStringLiteral("60 cells selected · span 59s"));
        m_view->selectColumn(3); // in a worker thread
        QTRY_VERIFY2(text->text().contains(QStringLiteral("sum 540431955286259550000 · mean 9007199254770992.5")),
                     qPrintable(text->text()));
        m_view->setCurrent({1, 1});
        QTRY_VERIFY(text->text().isEmpty());
    }
};

QTEST_MAIN(TablePartsTest)
#include "tableparts_test.moc"
