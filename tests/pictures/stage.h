// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/keptrun.h"
#include "tests/pictures/album.h"
#include "tests/support/influxdserver.h"
#include "tests/ui/common/testservices.h"

namespace penstock {

/// What the windows are about: a server with measurements, a connection to it, and files to import.
struct Stage
{
    explicit Stage(Album &pictures) : album(pictures) {}
    /// False with a reason in server.problem().
    bool build();
    QString write(const QString &name, const QByteArray &content) const;

    Album &album;
    InfluxdServer server;
    TestServices test;
    Profile home;
};

/// A run that has ended, of a size that runs have.
KeptRun endedRun(const QString &name = QStringLiteral("a-1"));

/// The least that windows are promised to fit on.
constexpr QSize smallScreen(1366, 768);

// Each takes the pictures of its part.
void takeWindows(Stage &stage);
void takeResults(Stage &stage);
void takeTableStates(Stage &stage);
void takeQueries(Stage &stage);
void takeImports(Stage &stage);
/// The wizard's pages for files of somebody's own.
void takeImportsOf(Stage &stage, const QStringList &files);
void takeMonitor(Stage &stage);
void takeDialogs(Stage &stage);
void takeAdmin(Stage &stage);
void takeServerPages(Stage &stage);
void takeGuide(Stage &stage);
void takeQuestions(Stage &stage);

} // namespace penstock
