// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and charts in each of their states and kinds.
#include "tests/pictures/stage.h"
#include "ui/answer/resultbar.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartbar.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/common/namedrag.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/results/cellinspector.h"
#include "ui/results/findbar.h"
#include "ui/results/resulttablemodel.h"
#include "ui/results/resulttableview.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

#include <algorithm>

namespace penstock {

namespace {

constexpr QSize paneSize(1'100, 640);

void run(Album &album, QueryTab &tab, const QString &text)
{
    tab.editor()->setPlainText(text);
    tab.runAll();
    album.await(text, [&] { return !tab.isRunning(); });
}

/// The choices of one of the chart's menus, by how many it has.
QList<QAction *> choices(const ChartBar &bar, qsizetype count)
{
    for (const QActionGroup *group : bar.findChildren<QActionGroup *>()) {
        if (group->actions().size() == count)
            return group->actions();
    }
    return {};
}

void takeTables(Stage &stage, QueryTab &tab)
{
    Album &album = stage.album;
    ResultTableView &table = *tab.results()->tableView();
    const auto rests = [&] { return !table.isArranging() && !table.isMeasuring(); };
    const auto filtered = [&] {
        return rests() && table.resultModel().isFiltered();
    }; // a pause in typing is waited for
    album.take(QStringLiteral("table/not-run"), tab, paneSize);
    run(album, tab, QStringLiteral("SELECT * FROM nothing"));
    album.take(QStringLiteral("table/empty"), tab, paneSize);
    run(album, tab, QStringLiteral("SELECT * FROM events"));
    album.take(QStringLiteral("table/nulls"), tab, paneSize, rests);
    table.setSorts({{3, true}});
    QLineEdit &filter = *tab.results()->findChild<ResultBar *>()->filter(); // as a person does it, who reads it there
    filter.setText(QStringLiteral("error"));
    album.take(QStringLiteral("table/sorted-filtered"), tab, paneSize, filtered);
    filter.clear();
    table.showFilterRow(true);
    table.setColumnFilter(3, QStringLiteral("> nonsense"));
    album.take(QStringLiteral("table/column-filters"), tab, paneSize,
               [&] { return rests() && !table.shownWish().filter.columns.empty(); });
    table.showFilterRow(false);
    table.setColumnFilter(3, {});
    run(album, tab, QStringLiteral("SELECT * FROM climate"));
    table.setNumberLook(2, {.digits = 1, .paint = NumberLook::Paint::Bars});
    table.select({2, 9, 1, 3});
    table.select({14, 20, 2, 2}, true);
    album.take(QStringLiteral("table/selection"), tab, paneSize, rests);
    table.inspect();
    if (auto *inspector = table.findChild<CellInspector *>()) {
        album.take(QStringLiteral("table/inspector"), *inspector);
        inspector->close();
    } else {
        album.miss(QStringLiteral("table/inspector"), QStringLiteral("window of a cell"));
    }
    if (auto *find = tab.results()->findChild<FindBar *>()) {
        find->open();
        find->findChild<QLineEdit *>()->setText(QStringLiteral("roof"));
        album.take(QStringLiteral("table/find"), tab, paneSize, rests);
        find->hide();
    } else {
        album.miss(QStringLiteral("table/find"), QStringLiteral("bar to find in"));
    }
    tab.results()->setPage(ResultView::Page::Raw);
    album.take(QStringLiteral("table/raw"), tab, paneSize);
    tab.results()->setPage(ResultView::Page::Messages);
    album.take(QStringLiteral("table/messages"), tab, paneSize);
    run(album, tab,
        QStringLiteral("SELECT mean(temperature) FROM climate WHERE time >= 1700000000s AND time < 1700020000s "
                       "GROUP BY time(10m), room; SHOW TAG VALUES WITH KEY = room; SELECT wrong FROM"));
    tab.results()->setPage(ResultView::Page::Table);
    album.take(QStringLiteral("table/several"), tab, paneSize);
}

void press(ChartCanvas &canvas, Qt::Key key, Qt::KeyboardModifiers modifiers, int times = 1)
{
    for (int i = 0; i < times; ++i) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(&canvas, &event);
    }
}

/// Few points of several series in each kind, many series, and an answer that the server cut.
void takeRooms(Album &album, QueryTab &tab, const QList<QAction *> &kinds)
{
    ChartView &chart = *tab.results()->chartView();
    const auto built = [&] { return !chart.isBuilding(); };
    run(album, tab,
        QStringLiteral("SELECT mean(temperature) FROM climate WHERE time >= 1700000000s AND time < 1700020000s "
                       "GROUP BY time(15m), room"));
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        kinds[i]->trigger();
        album.take(QStringLiteral("chart/few-points-%1").arg(i), tab, paneSize, built);
    }
    if (!kinds.isEmpty())
        kinds.front()->trigger();
    run(album, tab,
        QStringLiteral("SELECT mean(load) FROM telemetry..machines WHERE time >= 1700000000s AND time < 1700086400s "
                       "GROUP BY time(1h), machine"));
    album.take(QStringLiteral("chart/many-series"), tab, paneSize, built);
    run(album, tab, QStringLiteral("SELECT load FROM telemetry..machines"));
    album.take(QStringLiteral("chart/dense"), tab, paneSize, built);
}

void takeCharts(Stage &stage, QueryTab &tab)
{
    Album &album = stage.album;
    ChartView &chart = *tab.results()->chartView();
    const auto built = [&] { return !chart.isBuilding(); };
    run(album, tab, QStringLiteral("SELECT temperature FROM climate"));
    tab.results()->setPage(ResultView::Page::Chart);
    constexpr qsizetype kinds = 9;
    const QList<QAction *> all = choices(*chart.bar(), kinds);
    if (all.isEmpty())
        album.miss(QStringLiteral("chart"), QStringLiteral("menu of nine kinds"));
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i]->trigger();
        album.take(QStringLiteral("chart/kind-%1").arg(i), tab, paneSize, built);
    }
    if (!all.isEmpty())
        all.front()->trigger();
    press(*chart.canvas(), Qt::Key_Right, Qt::ControlModifier, 30);
    press(*chart.canvas(), Qt::Key_D, Qt::NoModifier);
    press(*chart.canvas(), Qt::Key_Right, Qt::ControlModifier, 40);
    album.take(QStringLiteral("chart/difference-read"), tab, paneSize, built);
    press(*chart.canvas(), Qt::Key_Escape, Qt::NoModifier);
    tab.results()->tableView()->select({2'900, 3'100, 0, 1}); // in the middle, of which the zoom shows a part
    press(*chart.canvas(), Qt::Key_Plus, Qt::NoModifier, 8);
    album.take(QStringLiteral("chart/selected-rows"), tab, paneSize, [&] { return built() && !chart.isMarking(); });
    takeRooms(album, tab, all);
    run(album, tab, QStringLiteral("SELECT temperature, humidity, pressure FROM climate"));
    album.take(QStringLiteral("chart/axes"), tab, paneSize, built);
    chart.bar()->setPanes(ChartStyle::Layout::OneAxis);
    album.take(QStringLiteral("chart/one-axis"), tab, paneSize, built);
    for (QAction *action : chart.bar()->findChildren<QAction *>()) {
        if (action->isCheckable() && action->text() == ChartBar::tr("&Logarithmic"))
            action->trigger();
    }
    album.take(QStringLiteral("chart/logarithmic"), tab, paneSize, built);
    for (QAction *action : chart.bar()->findChildren<QAction *>()) {
        if (action->isCheckable() && action->text() == ChartBar::tr("&Logarithmic"))
            action->trigger();
    }
    chart.bar()->setPanes(ChartStyle::Layout::PaneEach);
    album.take(QStringLiteral("chart/panes"), tab, paneSize, built);
    Q_EMIT chart.canvas()->seriesDropped({1, 2}, 0);
    album.take(QStringLiteral("chart/panes-by-hand"), tab, paneSize, built);
    chart.bar()->setPanes(ChartStyle::Layout::Automatic);
    chart.bar()->setTransform({.kind = ChartTransform::Kind::Derivative});
    Q_EMIT chart.bar()->transformChanged();
    album.take(QStringLiteral("chart/transformed"), tab, paneSize, built);
    chart.bar()->setTransform({});
    Q_EMIT chart.bar()->transformChanged();
    if (!all.isEmpty())
        all.back()->trigger();
    album.take(QStringLiteral("chart/scatter"), tab, paneSize, built);
    const QList<QAbstractScrollArea *> plots = chart.findChildren<QAbstractScrollArea *>();
    const auto plot = std::ranges::find_if(plots, [](const QAbstractScrollArea *one) {
        return one->isVisible() && one->inherits("penstock::ValueChart"); // it is not linked with Qt Charts here
    });
    if (plot == plots.end())
        album.miss(QStringLiteral("chart/scatter-point"), QStringLiteral("scatter"));
    for (int i = 0; plot != plots.end() && i < 40; ++i) {
        QKeyEvent next(QEvent::KeyPress, Qt::Key_Right, Qt::ControlModifier);
        QCoreApplication::sendEvent(*plot, &next);
    }
    album.take(QStringLiteral("chart/scatter-point"), tab, paneSize, built);
    if (!all.isEmpty())
        all.front()->trigger();
    run(album, tab, QStringLiteral("SHOW MEASUREMENTS"));
    album.take(QStringLiteral("chart/nothing-to-draw"), tab, paneSize, built);
    const NameDrag field{stage.home.id,
                         {.database = QStringLiteral("plant"),
                          .measurement = QStringLiteral("climate"),
                          .field = QStringLiteral("temperature")}};
    QMimeData dragged;
    NameDrag::write({field}, &dragged);
    const QPoint middle = chart.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &enter);
    album.take(QStringLiteral("chart/dragged-over"), tab, paneSize, built);
    QDropEvent drop(middle, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &drop);
    album.await(QStringLiteral("a drop"), [&] { return !tab.isRunning(); });
    album.take(QStringLiteral("chart/dropped"), tab, paneSize, built);
}

} // namespace

void takeResults(Stage &stage)
{
    QueryTab tab(stage.test.services);
    tab.setTarget(stage.home.id, QStringLiteral("plant"));
    takeTables(stage, tab);
    takeCharts(stage, tab);
}

} // namespace penstock
