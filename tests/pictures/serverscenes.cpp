// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/pictures/stage.h"
#include "ui/admin/cardinalitypage.h"
#include "ui/admin/continuousquerybackfilldialog.h"
#include "ui/admin/diagnosticspage.h"
#include "ui/admin/statisticschart.h"
#include "ui/admin/statisticspage.h"
#include "ui/answer/editsreview.h"
#include "ui/answer/fieldeditdialog.h"
#include "ui/answer/pointedits.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/results/resulttableview.h"

#include <QAction>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

namespace penstock {

namespace {

constexpr QSize pageSize(1'040, 640);

void takeEdits(Stage &stage)
{
    const QString name = QStringLiteral("server/edits");
    QueryTab tab(stage.test.services);
    tab.setTarget(stage.home.id, QStringLiteral("plant"));
    tab.editor()->setPlainText(QStringLiteral("SELECT * FROM climate LIMIT 12"));
    tab.resize(1'000, 560);
    tab.show();
    tab.run();
    stage.album.await(name, [&] { return !tab.isRunning() && tab.results()->tableView()->model()->rowCount() > 4; });
    ResultTableView &table = *tab.results()->tableView();
    PointEdits &edits = *tab.results()->edits();
    int field = 0; // the first column of a number
    while (field + 1 < table.columns().count() &&
           table.model()->kind(table.columns().id(field)) != GridModel::Kind::Number)
        ++field;
    table.setCurrent({1, field});
    edits.editAction()->trigger();
    stage.album.await(name, [&] { return edits.dialog() != nullptr; });
    if (!edits.dialog())
        return stage.album.miss(name, QStringLiteral("dialog for a value"));
    edits.dialog()->setTyped(QStringLiteral("x"));
    edits.dialog()->accept();
    stage.album.take(name + QStringLiteral("-value"), *edits.dialog());
    edits.dialog()->setTyped(QStringLiteral("99"));
    edits.dialog()->accept();
    table.select({3, 4, 0, 0});
    edits.deleteAction()->trigger();
    stage.album.take(name + QStringLiteral("-staged"), tab, QSize(1'000, 560));
    edits.openReview();
    if (edits.review())
        stage.album.take(name + QStringLiteral("-review"), *edits.review(), QSize(1'000, 560));
    else
        stage.album.miss(name + QStringLiteral("-review"), QStringLiteral("review"));
}

} // namespace

void takeServerPages(Stage &stage)
{
    if (!stage.album.wants(QStringLiteral("server")))
        return;
    Session *const session = stage.test.sessions.find(stage.home.id);
    session->open();
    stage.album.await(QStringLiteral("server"), [&] { return session->state() == Session::State::Open; });
    {
        StatisticsPage page(*session);
        page.activate();
        stage.album.take(QStringLiteral("server/statistics"), page, pageSize,
                         [&] { return page.chart()->canvas()->drawnPoints() > 4; });
    }
    {
        DiagnosticsPage page(*session);
        page.activate();
        stage.album.take(QStringLiteral("server/diagnostics"), page, pageSize,
                         [&] { return page.tree()->topLevelItemCount() > 0; });
    }
    {
        CardinalityPage page(*session);
        page.activate();
        stage.album.await(QStringLiteral("server"), [&] { return !page.isCounting(); });
        page.databases()->topLevelItem(0)->setSelected(true);
        page.closerButton()->click();
        stage.album.take(QStringLiteral("server/cardinality"), page, pageSize, [&] { return !page.isCounting(); });
    }
    {
        ContinuousQueryBackfillDialog dialog(
            *session, QStringLiteral("plant"), QStringLiteral("climate by the hour"),
            QStringLiteral(
                "CREATE CONTINUOUS QUERY \"climate by the hour\" ON plant BEGIN SELECT mean(temperature) INTO "
                "plant.autogen.hourly FROM plant.autogen.climate GROUP BY time(1h), room fill(previous) END"));
        dialog.setSpan(1'699'999'200'000'000'000, 1'700'431'200'000'000'000);
        dialog.intervals()->setValue(24);
        stage.album.take(QStringLiteral("server/backfill"), dialog, pageSize);
    }
    takeEdits(stage);
}

} // namespace penstock
