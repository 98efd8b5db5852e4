// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/talk/schemaitem.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace penstock {

/// Which names to fetch. The same kinds serve every generation: a database of 2.x is a bucket, a measurement of 3.x is
/// a table.
///
/// The columns of the answer, by kind (SchemaJob::table()):
/// Databases: name, retention, id. RetentionPolicies: name, duration, shard_duration, replication, default.
/// Measurements: name. TagKeys: name, measurement. TagValues: name, key, measurement. FieldKeys: name, type,
/// measurement. TimeSpan: name (nanoseconds), kind (first, last); no rows when there is no point. Series: name (the
/// series key as in line protocol). …Cardinality: count, measurement.
struct SchemaRequest
{
    enum class Kind {
        Databases,
        RetentionPolicies, ///< 2.x: of the bucket's DBRP mappings
        Measurements,
        TagKeys,
        TagValues,
        FieldKeys,
        TimeSpan,          ///< of a measurement; 2.x: empty means the bucket
        Series,            ///< 2.x and 3.x: of one measurement
        SeriesCardinality, ///< an estimate on 1.x unless exact; 3.x: of one measurement
        MeasurementCardinality,
        TagKeyCardinality,
        TagValueCardinality,
        FieldKeyCardinality,
    };

    Kind kind = Kind::Databases;
    QString database{};
    QString measurement{}; ///< empty: all of them
    QString tag{};         ///< for TagValues and TagValueCardinality
    qint64 limit = 0;      ///< at most so many names; 0: all
    bool exact = false;    ///< 1.x: count one by one, which can take long
    /// 1.x: fields and counts of keys and values whatever the retention policy; else the server looks into the default
    /// one alone.
    bool everyPolicy = false;
    /// Nanoseconds: what has data from then on, where the server can narrow it (everything on 2.x; tag values and
    /// series on 3.x; tag values on 1.x, by whole shards or not at all). None: everything, whatever its time.
    std::optional<std::int64_t> since{};
    /// Of TimeSpan, and on 1.x of fields: the retention policy; empty: the default one. On 2.x the bucket that is
    /// mapped to it, or is called database/policy, as the database of 3.x is.
    QString policy{};

    bool operator==(const SchemaRequest &) const = default;
};

} // namespace penstock
