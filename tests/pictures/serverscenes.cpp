// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/pictures/stage.h"
#include "ui/admin/statisticschart.h"
#include "ui/admin/statisticspage.h"
#include "ui/charts/chartcanvas.h"

namespace penstock {

namespace {

constexpr QSize pageSize(1'040, 640);

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
}

} // namespace penstock
