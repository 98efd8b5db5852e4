// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakepoint.h"

#include <QByteArrayList>
#include <QSet>
#include <QString>

#include <utility>

namespace penstock {

/// What a fake server has stored: points by database (or bucket), measurement, series and time. Copies are cheap.
class FakePointStore final
{
public:
    struct Table
    {
        QSet<QByteArray> tags;
        QMap<QByteArray, FakeFieldType> fields;
        QMap<std::pair<qint64, QByteArray>, FakePoint> points; ///< by time, then series
        bool isDeleted = false;                                ///< only its name is left, with the time of its end
        bool isUnreadable = false; ///< a line with a tag given twice was taken (3.x): nothing of it comes back any more

        QByteArrayList columns() const; ///< tags, fields and time, in the order of their names
    };
    using Tables = QMap<QByteArray, Table>;

    /// The same series and time again: its fields are merged, later values win. The point has a time.
    void add(const QString &database, const FakePoint &point);

    const Tables tables(const QString &database) const { return m_databases.value(database); }
    Tables &tables(const QString &database) { return m_databases[database]; }

    /// In normal form, by measurement, time and series.
    QByteArrayList lines(const QString &database) const;

    bool contains(const QString &database) const { return m_databases.contains(database); }
    void create(const QString &database) { m_databases[database]; }
    void remove(const QString &database) { m_databases.remove(database); }
    void rename(const QString &from, const QString &to) { m_databases[to] = m_databases.take(from); }

private:
    QMap<QString, Tables> m_databases;
};

} // namespace penstock
