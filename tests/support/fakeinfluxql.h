// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakepointstore.h"
#include "tests/support/faketable.h"

#include <QStringList>

#include <expected>

namespace penstock {

/// As much InfluxQL as the fake 2.x and 3.x servers need to show what they have stored: SHOW DATABASES, RETENTION
/// POLICIES, MEASUREMENTS, TAG KEYS, TAG VALUES, FIELD KEYS and SELECT * FROM "m" [LIMIT n]. Others are scripted by the
/// test.
class FakeInfluxQl final
{
public:
    struct Database
    {
        QString name;  ///< as statements and the db parameter say it
        QString store; ///< where its points are
    };

    FakeInfluxQl(const FakePointStore &store, const QList<Database> &databases) : m_store(store), m_databases(databases)
    {
    }

    /// The series of the answer, times as FakeTime; or the statement's error.
    std::expected<QList<FakeTable>, QByteArray> run(const QString &statement, const QString &database) const;

    /// The documents of an answer, one unless `chunkSize` is above 0. `epoch`: ns, u, ms, s, …; empty for RFC 3339.
    /// `marked` says in a document that its series goes on in the next one.
    static QByteArrayList documents(const QList<FakeTable> &series, const QByteArray &epoch, int chunkSize,
                                    bool marked = true);
    /// {"results":[{"statement_id":0,"error":…}]}
    static QByteArray errorDocument(const QByteArray &error);

private:
    using Series = QList<FakeTable>;

    Series showDatabases() const;
    Series show(const QString &what, const QString &rest, const FakePointStore::Tables &tables) const;

    const FakePointStore &m_store;
    QList<Database> m_databases;
};

} // namespace penstock
