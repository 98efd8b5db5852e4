// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/shardlayout.h"
#include "core/connection/flavour.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace penstock {

/// What somebody wants to have copied.
struct CopyWish
{
    QString database{};
    QString retentionPolicy{};            ///< empty: the default one
    QStringList measurements{};           ///< empty: all
    std::optional<std::int64_t> from{};   ///< nanoseconds; none: from the first point on
    std::optional<std::int64_t> to{};     ///< not included; none: up to the last
    std::optional<std::int64_t> window{}; ///< nanoseconds, above 0, that one question spans; none: as the rows are

    bool operator==(const CopyWish &) const = default;
};

/// One measurement that is to be copied.
struct CopyPart
{
    struct Field
    {
        QString name;
        QStringList types; ///< float, integer, unsigned, string, boolean; several: it differs from shard to shard
    };

    QString measurement;
    QStringList tags{};
    QList<Field> fields{};
    std::optional<std::int64_t> first{}; ///< time of the first point that is wanted; none: not asked
    std::optional<std::int64_t> last{};
    std::optional<quint64> series{};
    bool isSeriesMost = false; ///< there may be fewer: the server counts one once for each shard that it is in

    bool hasMixedFields() const;
};

/// What a copy will read, as the server that is read from tells it.
struct CopyPlan
{
    Flavour flavour = Flavour::V1; ///< of that server
    QList<CopyPart> parts{};
    /// The shards of 1.x: no window crosses their bounds, as a field may have another type in the next one.
    std::optional<ShardLayout> shards{};
    QStringList notes{};     ///< what a person should know beforehand
    QStringList obstacles{}; ///< what the target cannot hold; those points will be refused, or changed as is said
};

} // namespace penstock
