// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/tablerows.h"
#include "tests/support/influxdserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

inline AdminRequest adminRequest(AdminRequest::Kind kind, const QString &database = {})
{
    AdminRequest request;
    request.kind = kind;
    request.database = database;
    return request;
}

/// The rows that were listed, or the error's message behind "! ".
inline QStringList runAdmin(const ClientSettings &settings, const AdminRequest &request)
{
    Client client(settings);
    QStringList rows{QStringLiteral("! never ended")};
    awaitJob(client.administer(request), [&](const AdminJob &job) {
        rows = job.state() == Job::State::Succeeded ? rowsOf(job.rows())
                                                    : QStringList{QStringLiteral("! ") + job.error().message};
    });
    return rows;
}

/// What a plain statement answers, without any code of the jobs.
inline QStringList answersOf(const InfluxdServer &server, const QString &statement, const QString &database = {})
{
    QStringList found;
    const QJsonObject root = QJsonDocument::fromJson(server.query(statement, database)).object();
    const QJsonArray series = root[u"results"][0][u"series"].toArray();
    for (const QJsonValue &one : series) {
        const QJsonArray rows = one[QStringLiteral("values")].toArray();
        for (const QJsonValue &row : rows) {
            QStringList cells;
            const QJsonArray values = row.toArray();
            for (const QJsonValue &cell : values)
                cells += cell.toVariant().toString();
            found += cells.join(u'|');
        }
    }
    return found;
}

} // namespace penstock
