// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/zoneclock.h"
#include "tests/support/patience.h"
#include "tests/ui/results/shownsensors.h"
#include "ui/common/zonedialog.h"
#include "ui/results/filterrow.h"
#include "ui/results/selectionline.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QThreadPool>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;

/// Rows around both changes of the clocks in Berlin, as a statement with tz('Europe/Berlin') brings them.
BatchPtr changesOfTheClocks()
{
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column value(QStringLiteral("value"), ColumnType::Integer);
    time.setZone(ZoneClock::find("Europe/Berlin"));
    for (const std::int64_t seconds : {1'711'845'000, 1'711'848'600, 1'729'989'000, 1'729'992'600}) {
        time.appendInteger(seconds * second);
        value.appendInteger(seconds);
    }
    Table table;
    table.addColumn(std::move(time));
    table.addColumn(std::move(value));
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(table)});
    batch->seal();
    return batch;
}

} // namespace

/// What the menu of a cell does, by the keyboard.
class TableMenusTest final : public ShownSensors
{
    Q_OBJECT

    static QAction *actionOf(const QMenu &menu, const QString &text)
    {
        const QList<QAction *> actions = menu.actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction *a) { return a->text().remove(u'&') == text; });
        return found == actions.end() ? nullptr : *found;
    }

    QMenu *openMenu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        const QList<QMenu *> menus = m_view->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
        return menus.isEmpty() ? nullptr : menus.last();
    }

    /// Of the menu at the current cell; false: there is no such choice, or it cannot be chosen.
    bool choose(const QStringList &path)
    {
        const std::unique_ptr<QMenu> menu(openMenu());
        const QMenu *in = menu.get();
        QAction *found = nullptr;
        for (const QString &text : path) {
            found = in ? actionOf(*in, text) : nullptr;
            in = found ? found->menu() : nullptr;
        }
        const bool can = found && found->isEnabled() && !found->menu();
        if (can)
            found->trigger();
        return can;
    }

    QStringList names() const
    {
        QStringList names;
        for (int place = 0; place < m_view->columns().count(); ++place)
            names += m_view->model()->columnName(m_view->columns().id(place));
        return names;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Kathmandu"); } // what "of this computer" is
    void init() { begin(); }
    void cleanup() { end(); }

    /// Several ranges, of rows that are sorted and columns that were moved: each cell once, and not one more.
    void copiesInEachFormat_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("text");
        const auto as = [](const QString &format) { return QStringList{QStringLiteral("Copy as"), format}; };
        QTest::newRow("tabs") << QStringList{QStringLiteral("Copy")}
                              << QStringLiteral("18.5\n14.8\t9007199254740997\toff\n9007199254740996\t");
        QTest::newRow("tabs with headers")
            << QStringList{QStringLiteral("Copy with headers")}
            << QStringLiteral("cpu\n18.5\n\ncpu\tcount\tstate\n14.8\t9007199254740997\toff\n\ncount\tstate\n"
                              "9007199254740996\t");
        QTest::newRow("csv") << as(QStringLiteral("CSV"))
                             << QStringLiteral("cpu\n18.5\n\ncpu,count,state\n14.8,9007199254740997,off\n\n"
                                               "count,state\n9007199254740996,\n");
        QTest::newRow("markdown") << as(QStringLiteral("Markdown"))
                                  << QStringLiteral("| cpu |\n| ---: |\n| 18.5 |\n\n| cpu | count | state |\n"
                                                    "| ---: | ---: | --- |\n| 14.8 | 9007199254740997 | off |\n\n"
                                                    "| count | state |\n| ---: | --- |\n| 9007199254740996 |  |\n");
        QTest::newRow("json") << as(QStringLiteral("JSON"))
                              << QStringLiteral(
                                     "[\n{\"cpu\":18.5},\n{\"cpu\":14.8,\"count\":9007199254740997,"
                                     "\"state\":\"off\"},\n{\"count\":9007199254740996,\"state\":null}\n]\n");
        QTest::newRow("line protocol")
            << as(QStringLiteral("Line protocol"))
            << QStringLiteral("sensors,host=host5 cpu=18.5 1704067205000000001\n"
                              "sensors,host=host4 cpu=14.8,count=9007199254740997i,state=\"off\" 1704067204000000001\n"
                              "sensors,host=host3 count=9007199254740996i 1704067203000000001\n");
        QTest::newRow("sql") << as(QStringLiteral("SQL values"))
                             << QStringLiteral("(18.5),\n(14.8, 9007199254740997, 'off'),\n(9007199254740996, NULL)");
    }

    void copiesInEachFormat()
    {
        QFETCH(QStringList, path);
        show(6);
        m_view->setTags([] { return QStringList{QStringLiteral("host")}; });
        m_view->setSorts({{std::size_t(m_view->columns().id(2)), true}});
        QTRY_COMPARE(texts(2), QStringLiteral("18.5 14.8 11.1 7.4 3.7 0"));
        m_view->moveColumn(2, 0); // cpu, time, host, count, state
        m_view->select({0, 1, 0, 0});
        m_view->select({1, 2, 3, 4}, true);
        QGuiApplication::clipboard()->setText(QStringLiteral("as it was"));
        QVERIFY(choose(path));
        QTEST(QGuiApplication::clipboard()->text(), "text");
    }

    /// Many cells take a while, in a worker thread: what is copied meanwhile stays.
    void theLastCopyStays()
    {
        show(20'000);
        m_view->selectAll();
        m_view->copy();
        m_view->select({1, 1, 1, 1});
        m_view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("host1"));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("host1"));
    }

    /// What keys do then is the grid's; that they do it is said.
    void selectionsAreAddedTo()
    {
        show(20);
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
        SelectionLine line(*m_view, nullptr);
        const auto *said = line.findChild<QLabel *>();
        m_view->setCurrent({1, 1});
        QTest::keyClick(m_view.get(), Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(m_view->isAdding());
        QTRY_COMPARE(said->text(), QStringLiteral("adding to the selection"));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QTRY_COMPARE(said->text(), QStringLiteral("2 cells selected · adding to the selection"));
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("host1\nhost3"));
        {
            const std::unique_ptr<QMenu> menu(openMenu());
            QVERIFY(actionOf(*menu, QStringLiteral("Add to the selection"))->isChecked());
        }
        QTest::keyClick(m_view.get(), Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(!m_view->isAdding());
        QTRY_COMPARE(said->text(), QStringLiteral("2 cells selected"));
        QVERIFY(choose({QStringLiteral("Add to the selection")}));
        QVERIFY(m_view->isAdding());
        m_view->setEntry(m_feed.get()); // of another table nothing is selected
        QVERIFY(!m_view->isAdding());
    }

    void columnsAreArranged()
    {
        show(20);
        const QStringList all = names();
        m_view->setCurrent({3, 1}); // host
        QVERIFY(choose({QStringLiteral("Move right")}));
        QCOMPARE(names().indexOf(QStringLiteral("host")), 2);
        QCOMPARE(m_view->current(), (GridCell{3, 2}));
        QVERIFY(choose({QStringLiteral("Move left")}));
        QCOMPARE(names(), all);
        QVERIFY(choose({QStringLiteral("Hide column")}));
        QVERIFY(!names().contains(QStringLiteral("host")));
        QVERIFY(choose({QStringLiteral("Show column"), QStringLiteral("host")}));
        QCOMPARE(names(), all);
        QVERIFY(!choose({QStringLiteral("Show column"), QStringLiteral("host")})); // it is there
        m_view->setCurrent({3, 4});
        QVERIFY(choose({QStringLiteral("Pin column")}));
        QCOMPARE(names().first(), all.last());
        QCOMPARE(m_view->columns().pinnedCount(), 1);
        QVERIFY(!choose({QStringLiteral("Move left")})); // nothing is left of it
        QVERIFY(choose({QStringLiteral("Unpin column")}));
        QCOMPARE(m_view->columns().pinnedCount(), 0);
        // The width of what stands in it.
        m_view->setCurrent({3, m_view->columns().placeOf(1)}); // the time
        const int fitting = m_view->columns().width(m_view->current().column);
        m_view->setColumnWidth(m_view->current().column, 24);
        QVERIFY(choose({QStringLiteral("Fit width")}));
        QCOMPARE(m_view->columns().width(m_view->current().column), fitting);
        m_view->setColumnWidth(m_view->current().column, 24);
        QVERIFY(choose({QStringLiteral("Fit column widths")}));
        QCOMPARE(m_view->columns().width(m_view->current().column), fitting);
        QVERIFY(choose({QStringLiteral("Filter this column…")}));
        QVERIFY(m_view->filterRow()->isVisible());
    }

    /// Between the least and the largest of all rows, not of those that are seen.
    void cellsArePainted()
    {
        show(2'000);
        m_view->setCurrent({1, 2}); // cpu
        const int cpu = m_view->columns().id(2);
        QVERIFY(!m_view->model()->fill(1, cpu));
        QVERIFY(choose({QStringLiteral("Paint in the cells"), QStringLiteral("A colour scale")}));
        QTRY_VERIFY(!m_view->isMeasuring() && m_view->model()->fill(1, cpu));
        QVERIFY(std::abs(m_view->model()->fill(1, cpu)->strength - 3.7 / 99.9) < 1e-9);
        QVERIFY(choose({QStringLiteral("Paint in the cells"), QStringLiteral("Bars")}));
        QTRY_VERIFY(!m_view->isMeasuring() && m_view->model()->fill(1, cpu));
        QVERIFY(std::abs(m_view->model()->fill(1, cpu)->to - 3.7 / 99.9) < 1e-9);
        QVERIFY(choose({QStringLiteral("Paint in the cells"), QStringLiteral("Nothing")}));
        QVERIFY(!m_view->model()->fill(1, cpu));
        m_view->setCurrent({1, 1});
        QVERIFY(!choose({QStringLiteral("Paint in the cells"), QStringLiteral("Bars")})); // a text
    }

    void timesAreShownInEachWay_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("text");
        const auto as = [](const QString &style) { return QStringList{QStringLiteral("Times as"), style}; };
        const QString zones = QStringLiteral("Time zone");
        QTest::newRow("since the first row") << as(QStringLiteral("since the first row")) << QStringLiteral("+1s");
        QTest::newRow("s") << as(QStringLiteral("seconds since 1970")) << QStringLiteral("1704067201.000000001");
        QTest::newRow("ms") << as(QStringLiteral("milliseconds since 1970")) << QStringLiteral("1704067201000.000001");
        QTest::newRow("us") << as(QStringLiteral("microseconds since 1970")) << QStringLiteral("1704067201000000.001");
        QTest::newRow("ns") << as(QStringLiteral("nanoseconds since 1970")) << QStringLiteral("1704067201000000001");
        QTest::newRow("UTC") << QStringList{zones, QStringLiteral("UTC")}
                             << QStringLiteral("2024-01-01T00:00:01.000000001Z");
        QTest::newRow("local") << QStringList{zones, QStringLiteral("Of this computer: Asia/Kathmandu")}
                               << QStringLiteral("2024-01-01T05:45:01.000000001+05:45");
        QTest::newRow("west") << QStringList{zones, QStringLiteral("America"), QStringLiteral("St_Johns")}
                              << QStringLiteral("2023-12-31T20:30:01.000000001-03:30");
    }

    void timesAreShownInEachWay()
    {
        QFETCH(QStringList, path);
        show(20);
        m_view->setCurrent({1, 0});
        QVERIFY(choose(path));
        QTEST(m_view->model()->shownText(1, m_view->columns().id(0)), "text");
        QCOMPARE(m_view->current(), (GridCell{1, 0}));
        // What is shown is what is chosen, the next time.
        const std::unique_ptr<QMenu> menu(openMenu());
        const QMenu *in = menu.get();
        for (const QString &text : path.first(path.size() - 1)) {
            QVERIFY(actionOf(*in, text));
            in = actionOf(*in, text)->menu();
        }
        QVERIFY(in && actionOf(*in, path.last()) && actionOf(*in, path.last())->isChecked());
    }

    /// Of clocks that were put forward and back, a time each of what they skip and of what they show twice.
    void theStatementsOwnZone()
    {
        m_feed->append(changesOfTheClocks());
        m_view->setEntry(m_feed.get());
        const QString inBerlin =
            QStringLiteral("2024-03-31T01:30:00.000000000+01:00 2024-03-31T03:30:00.000000000+02:00 "
                           "2024-10-27T02:30:00.000000000+02:00 2024-10-27T02:30:00.000000000+01:00");
        QCOMPARE(texts(0), inBerlin);
        const auto note = [this] { return m_view->model()->columnNote(m_view->columns().id(0)); };
        QCOMPARE(note(), QStringLiteral("time: time (Europe/Berlin)"));
        m_view->setCurrent({1, 0});
        const QString zones = QStringLiteral("Time zone");
        QVERIFY(choose({zones, QStringLiteral("UTC")}));
        QCOMPARE(texts(0), QStringLiteral("2024-03-31T00:30:00.000000000Z 2024-03-31T01:30:00.000000000Z "
                                          "2024-10-27T00:30:00.000000000Z 2024-10-27T01:30:00.000000000Z"));
        QCOMPARE(note(), QStringLiteral("time: time (UTC)"));
        QVERIFY(choose({zones, QStringLiteral("As the statement has it")}));
        QCOMPARE(texts(0), inBerlin);
    }

    /// Any zone that the database has, also where no region lists it.
    void anyZoneByItsName()
    {
        show(20);
        m_view->setCurrent({1, 0});
        QVERIFY(choose({QStringLiteral("Time zone"), QStringLiteral("Another zone…")}));
        auto *dialog = m_view->findChild<ZoneDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>();
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        name->setText(QStringLiteral("Berlin"));
        QVERIFY(!ok->isEnabled());
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("Europe/Berlin")); }));
        name->setText(QStringLiteral(" Etc/GMT-3 "));
        QVERIFY(ok->isEnabled());
        ok->click();
        QTRY_COMPARE(m_view->model()->shownText(1, m_view->columns().id(0)),
                     QStringLiteral("2024-01-01T03:00:01.000000001+03:00"));
        const std::unique_ptr<QMenu> menu(openMenu());
        const QMenu *const zones = actionOf(*menu, QStringLiteral("Time zone"))->menu();
        QVERIFY(actionOf(*zones, QStringLiteral("Etc/GMT-3")) &&
                actionOf(*zones, QStringLiteral("Etc/GMT-3"))->isChecked());
    }
};

QTEST_MAIN(TableMenusTest)
#include "tablemenus_test.moc"
