// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeanswer.h"
#include "tests/support/fakeinflux3state.h"
#include "tests/support/fakeinfluxql.h"
#include "tests/support/fakerequest.h"
#include "tests/support/fakesql.h"

#include <QHash>

#include <expected>
#include <functional>

namespace penstock {

/// The doors through which a fake InfluxDB 3.x is asked.
class FakeInflux3Query final
{
public:
    /// What the test has scripted for a statement.
    using Script = std::function<std::optional<FakeAnswer>(const QString &statement)>;

    FakeInflux3Query(const FakeInflux3State &state, Script script) : m_state(state), m_script(std::move(script)) {}

    FakeAnswer sql(const FakeRequest &request) const;
    FakeAnswer influxql(const FakeRequest &request) const;
    FakeAnswer v1(const FakeRequest &request) const; ///< /query

private:
    struct Asked
    {
        QString database;
        QString statement;
        QString format;                     ///< json, jsonl, csv
        QHash<QString, QString> parameters; ///< as SQL literals
    };

    std::expected<Asked, FakeAnswer> asked(const FakeRequest &request, bool needsDatabase) const;
    FakeAnswer answer(const FakeTable &table, const QString &format) const;
    int mistake() const; ///< the status of a statement that cannot be run
    std::optional<FakeAnswer> firstVersionsRefuse(const QString &statement, const QString &database) const;
    std::optional<FakeAnswer> unknown(const QString &database) const;
    FakeInfluxQl influxql() const;
    FakeTable flat(const QList<FakeTable> &series, const QString &statement) const;

    const FakeInflux3State &m_state;
    Script m_script;
};

} // namespace penstock
