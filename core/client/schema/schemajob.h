// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/schemarequest.h"
#include "core/client/talk/talkjob.h"

#include <QList>

namespace penstock {

class Table;

/// Fetches names of the schema, sorted as the server sorts them.
///
/// A database that is not there is an Error of kind NotFound or Rejected, but for 1.x, where most kinds answer nothing.
/// Servers that only take writes like InfluxDB (VictoriaMetrics, QuestDB, GreptimeDB) tell no schema: BadInput.
class SchemaJob final : public TalkJob
{
    Q_OBJECT

public:
    SchemaJob(const ServerLink &link, const SchemaRequest &request, QObject *parent);

    const SchemaRequest &request() const { return m_request; }

    // After the job has succeeded.
    const QList<SchemaItem> &items() const; ///< each name once, unless it has several details
    const Table &table() const;             ///< everything, with the columns of SchemaRequest

private:
    SchemaRequest m_request;
};

} // namespace penstock
