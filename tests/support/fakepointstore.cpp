// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakepointstore.h"

#include <algorithm>

namespace penstock {

QByteArrayList FakePointStore::Table::columns() const
{
    QByteArrayList names = tags.values() + fields.keys();
    names += "time";
    std::ranges::sort(names);
    return names;
}

void FakePointStore::add(const QString &database, const FakePoint &point)
{
    Table &table = m_databases[database][point.measurement];
    for (auto tag = point.tags.begin(); tag != point.tags.end(); ++tag)
        table.tags.insert(tag.key());
    for (auto field = point.fields.begin(); field != point.fields.end(); ++field) {
        if (!table.fields.contains(field.key()))
            table.fields.insert(field.key(), fakeTypeOf(field.value()));
    }
    table.isUnreadable |= point.doubledTag;
    if (table.isUnreadable)
        return;
    FakePoint &stored = table.points[{point.time.value_or(0), point.series()}];
    const QMap<QByteArray, FakeValue> older = stored.fields;
    stored = point;
    for (auto field = older.begin(); field != older.end(); ++field) {
        if (!stored.fields.contains(field.key()))
            stored.fields.insert(field.key(), field.value());
    }
}

QByteArrayList FakePointStore::lines(const QString &database) const
{
    QByteArrayList lines;
    const Tables stored = tables(database);
    for (const Table &table : stored) {
        if (table.isDeleted)
            continue;
        for (const FakePoint &point : table.points)
            lines += point.toLine();
    }
    return lines;
}

} // namespace penstock
