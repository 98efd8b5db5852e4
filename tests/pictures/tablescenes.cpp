// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// States of a table that last a moment, or need data that servers seldom have.
#include "core/result/chunkstore.h"
#include "tests/core/answer/samples.h"
#include "tests/pictures/stage.h"
#include "ui/answer/resultbar.h"
#include "ui/answer/resultview.h"
#include "ui/answer/seriespanel.h"
#include "ui/charts/chartview.h"
#include "ui/common/zonedialog.h"
#include "ui/query/budgetbar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/results/resulttableview.h"

#include <QToolButton>
#include <QTreeView>

namespace penstock {

namespace {

constexpr QSize paneSize(1'100, 420);
const QStringList statements{QStringLiteral("SELECT * FROM sensors")};

/// Names and texts that are long, hostile, empty, or not there.
BatchPtr oddTexts()
{
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column number(QStringLiteral("a_measurement_of_the_temperature_of_the_second_bearing_in_degrees"),
                  ColumnType::Float);
    Column text(QStringLiteral("note"), ColumnType::Text);
    Column other(QStringLiteral("line\nbreak\tand \u202Eturned"), ColumnType::Text);
    const std::string texts[] = {"", "a\nb", "{\"id\": 7, \"of\": [1, 2]}", std::string(400, 'x'), "<b>bold</b>"};
    for (std::size_t i = 0; i < 40; ++i) {
        time.appendInteger(samples::start + std::int64_t(i) * 1'000'000'000 + std::int64_t(i % 3) * 120'000);
        number.appendFloat(i % 4 == 0 ? 1e-9 * double(i) : double(i) * 1234.5);
        i % 6 == 5 ? text.appendNull() : text.appendText(texts[i % 6]);
        other.appendText("\u202Egnp.exe");
    }
    auto batch = std::make_shared<Batch>();
    Table table;
    for (Column *column : {&time, &number, &text, &other})
        table.addColumn(std::move(*column));
    batch->fragments.push_back({0, std::move(table)});
    batch->seal();
    return batch;
}

void takeStates(Album &album)
{
    ResultFeed feed;
    ResultView view;
    ResultTableView &table = *view.tableView();
    const auto rests = [&] { return !table.isArranging() && !table.isMeasuring(); };
    view.setFeed(&feed, statements);
    feed.append(samples::sensors(0, 500));
    table.setSorts({{3, true}});
    album.await(QStringLiteral("sorted"), rests);
    feed.append(samples::sensors(500, 300));
    album.take(QStringLiteral("table/streaming"), view, paneSize, rests);
    table.setSorts({});
    table.showFilterRow(true);
    table.setColumnFilter(2, QStringLiteral("/1$/"));
    table.setColumnFilter(3, QStringLiteral("20..80"));
    table.select({1, 3, 0, 3});
    album.await(QStringLiteral("filtered"), [&] { return table.resultModel().isFiltered() && rests(); });
    feed.append(samples::sensors(800, 300));
    album.take(QStringLiteral("table/streaming-filtered"), view, paneSize, rests);
    table.showFilterRow(false);
    table.setColumnFilter(2, {});
    table.setColumnFilter(3, {});
    auto cut = std::make_shared<Batch>();
    cut->notes.push_back({.severity = Batch::Note::Severity::Warning,
                          .text = QStringLiteral("max-row-limit of the server: 10000 rows"),
                          .cut = true});
    feed.append(cut);
    feed.succeed();
    table.setNumberLook(3, {.digits = 1, .paint = NumberLook::Paint::Scale});
    table.setNumberLook(4, {.paint = NumberLook::Paint::Bars});
    album.take(QStringLiteral("table/cut-and-painted"), view, paneSize,
               [&] { return !table.resultModel().isFiltered() && rests(); });
    table.setTimes({TimeDisplay::Style::Iso, "Europe/Berlin"});
    album.take(QStringLiteral("table/times-berlin"), view, paneSize, rests);
    ZoneDialog zone("Berlin");
    zone.setAttribute(Qt::WA_DeleteOnClose, false);
    album.take(QStringLiteral("table/times-zone"), zone);
    zone.close();
    table.setTimes({TimeDisplay::Style::SinceFirst});
    album.take(QStringLiteral("table/times-relative"), view, paneSize, rests);

    ResultFeed odd;
    view.setFeed(&odd, statements);
    odd.append(oddTexts());
    odd.stop();
    table.setTimes({});
    table.select({6, 12, 0, 2});
    album.take(QStringLiteral("table/odd-texts"), view, paneSize, rests);
    view.setFeed(nullptr);
}

/// A table that is larger than the memory for results: all but its last rows lie in a file.
void takeSpilled(Album &album, const QString &folder)
{
    constexpr int rows = 400'000;
    constexpr int batchRows = 20'000;
    const auto store = ChunkStore::create(4'000'000, folder);
    ResultFeed feed(nullptr, store);
    ResultView view;
    ResultTableView &table = *view.tableView();
    view.setFeed(&feed, statements);
    for (int first = 0; first < rows; first += batchRows) {
        feed.append(samples::sensors(first, batchRows, 0, store));
        if (!store->isOverBudget())
            continue;
        if (store->spilledBytes() == 0) {
            BudgetBar question;
            question.ask(feed.result().rowCount(), *store, {});
            album.take(QStringLiteral("table/spilled-question"), question, {paneSize.width(), 72});
        }
        if (!store->spill(store->budget() / 4 * 3))
            album.miss(QStringLiteral("table/spilled"), QStringLiteral("file"));
    }
    feed.succeed();
    if (store->spilledBytes() < store->memoryBytes())
        album.miss(QStringLiteral("table/spilled"), QStringLiteral("rows in a file"));
    table.setSorts({{3, true}, {2, false}});
    table.showFilterRow(true);
    table.setColumnFilter(5, QStringLiteral("!null"));
    table.setNumberLook(3, {.digits = 1, .paint = NumberLook::Paint::Bars});
    const auto rests = [&] { return table.resultModel().isFiltered() && !table.isArranging() && !table.isMeasuring(); };
    album.await(QStringLiteral("table/spilled"), rests);
    table.setTopRow(table.model()->rowCount() / 2);
    const qint64 top = table.topRow();
    table.select({top + 2, top + 6, 1, 3});
    album.take(QStringLiteral("table/spilled"), view, paneSize, rests);
    view.setPage(ResultView::Page::Chart);
    album.take(QStringLiteral("table/spilled-chart"), view, paneSize, [&] { return !view.chartView()->isBuilding(); });
    view.setFeed(nullptr);
}

void takeSeries(Stage &stage)
{
    QueryTab tab(stage.test.services);
    tab.setTarget(stage.home.id, QStringLiteral("plant"));
    const QString text = QStringLiteral("SELECT * FROM climate");
    tab.editor()->setPlainText(text);
    tab.runAll();
    stage.album.await(text, [&] { return !tab.isRunning(); });
    tab.results()->findChild<ResultBar *>()->series()->click();
    SeriesPanel &panel = *tab.results()->seriesPanel();
    const auto rests = [&] { return !panel.isBusy() && !tab.results()->tableView()->isArranging(); };
    stage.album.take(QStringLiteral("table/series"), tab, {1'100, 640}, rests);
    const QModelIndex last = panel.list()->model()->index(panel.list()->model()->rowCount() - 1, 0);
    panel.list()->selectionModel()->select(last, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    stage.album.take(QStringLiteral("table/series-picked"), tab, {1'100, 640},
                     [&] { return tab.results()->tableView()->resultModel().isFiltered() && rests(); });
}

} // namespace

void takeTableStates(Stage &stage)
{
    if (stage.album.wants(QStringLiteral("table")))
        takeStates(stage.album);
    if (stage.album.wants(QStringLiteral("table/spilled")))
        takeSpilled(stage.album, stage.test.folder.path());
    if (stage.album.wants(QStringLiteral("table/series")))
        takeSeries(stage);
}

} // namespace penstock
