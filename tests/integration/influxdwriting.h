// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/lineprotocolsource.h"
#include "tests/integration/onewrite.h"
#include "tests/support/influxdserver.h"
#include "tests/support/pipelinerun.h"

/// Writes to the database "d" of a real influxd.
namespace penstock::influxdwriting {

using onewrite::rejectedRows;
using onewrite::Written;

inline const QString database = QStringLiteral("d");

inline Written write(const InfluxdServer &server, const WriteRequest &request)
{
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = server.url();
    settings.profile.idleTimeout = std::chrono::seconds(30);
    return onewrite::write(settings, request);
}

inline WriteRequest linesOf(const QByteArray &body)
{
    return onewrite::linesFor(database, body);
}

inline std::unique_ptr<Source> sourceOf(const QByteArray &text)
{
    return std::make_unique<LineProtocolSource>(text, LineProtocolSource::Options());
}

inline PipelineOptions intoDatabase()
{
    PipelineOptions options;
    options.target.database = database;
    options.createDatabase = true;
    return options;
}

/// Empty, with a retention policy of two hours, "short", and one "for ever".
inline void makeDatabase(const InfluxdServer &server)
{
    server.query(QStringLiteral("DROP DATABASE d"));
    server.query(QStringLiteral("CREATE DATABASE d"));
    server.query(QStringLiteral("CREATE RETENTION POLICY short ON d DURATION 2h REPLICATION 1"));
    server.query(QStringLiteral("CREATE RETENTION POLICY \"for ever\" ON d DURATION INF REPLICATION 1"));
}

} // namespace penstock::influxdwriting
