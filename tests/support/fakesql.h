// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeinflux3state.h"
#include "tests/support/faketable.h"

#include <QHash>

#include <expected>

namespace penstock {

/// As much SQL as a fake InfluxDB 3.x needs to show what it has stored:
/// SHOW TABLES and SELECT [DISTINCT] columns FROM table [WHERE column = literal AND time >= TIMESTAMP '…' AND time <
/// TIMESTAMP '…' AND …] [ORDER BY columns] [LIMIT n]
/// [OFFSET n] on stored tables, information_schema.tables and .columns, system.influxdb_schema,
/// system.last_caches and .distinct_caches. Others are scripted by
/// the test.
class FakeSql final
{
public:
    struct Failure
    {
        int status = 400;
        QByteArray text;
    };

    FakeSql(const FakeInflux3State &state, const QString &database) : m_state(state), m_database(database) {}

    /// `parameters` are SQL literals by the names of their placeholders.
    std::expected<FakeTable, Failure> run(QString statement, const QHash<QString, QString> &parameters) const;

private:
    std::expected<FakeTable, Failure> select(const QString &statement) const;
    std::expected<FakeTable, Failure> source(const QString &name) const;
    FakeTable tables() const;
    FakeTable columns() const;
    FakeTable schema() const;
    FakeTable caches(bool last) const;

    const FakeInflux3State &m_state;
    QString m_database;
};

} // namespace penstock
