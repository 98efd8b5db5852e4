// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/resultfeed.h"
#include "core/client/schema/schemarequest.h"
#include "core/query/query.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace penstock {

class SchemaCache;

/// Which columns of an answer are tags on the server: SELECT * brings them as columns like any other. The server is
/// asked once a session for each measurement.
class AnswerTags final : public QObject
{
    Q_OBJECT

public:
    /// Answers with measurements beyond these say nothing.
    static constexpr std::size_t mostMeasurements = 50;

    AnswerTags(SchemaCache &schema, const Query &query, QObject *parent = nullptr);

    /// Of the measurements of an answer's table; none: not known, or not yet, in which case changed() follows.
    std::optional<QStringList> of(const ResultSet::Entry &entry);

    /// The server has not said yet what of() was asked for.
    bool isWaiting() const { return !m_asked.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void schemaChanged(const SchemaRequest &request);

    QPointer<SchemaCache> m_schema;
    Query m_query;
    QList<SchemaRequest> m_asked; ///< and not answered yet
};

} // namespace penstock
