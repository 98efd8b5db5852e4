// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/schemacomparison.h"

#include "core/client/write/writetraits.h"
#include "core/session/session.h"

#include <algorithm>
#include <utility>

namespace penstock {

QStringList SchemaComparison::There::typesOf(const QString &field) const
{
    QStringList types;
    for (const SchemaItem &item : fields) {
        if (item.name == field)
            types += item.detail;
    }
    return types;
}

void SchemaComparison::compare(Session *session, const QString &database, std::shared_ptr<const LineReview> review)
{
    const bool isOpen = session && session->state() == Session::State::Open;
    const Flavour flavour = isOpen ? session->clientSettings().flavour() : Flavour::Unknown;
    // These take writes as InfluxDB does, and tell no schema as it does.
    const bool tells = isOpen && WriteTraits::of(flavour).needsDatabase && flavour != Flavour::GreptimeDb;
    SchemaCache *const cache = tells ? &session->schema() : nullptr;
    if (m_cache != cache) {
        if (m_cache)
            m_cache->disconnect(this);
        if (cache)
            connect(cache, &SchemaCache::changed, this, [this](const SchemaRequest &request) {
                using Kind = SchemaRequest::Kind;
                if (m_review && (request.kind == Kind::FieldKeys || request.kind == Kind::TagKeys ||
                                 request.kind == Kind::Measurements))
                    look();
            });
        m_cache = cache;
    }
    m_database = database;
    m_review = std::move(review);
    look();
}

void SchemaComparison::look()
{
    m_there.clear();
    m_conflicts.clear();
    const std::size_t count = m_review && m_cache ? std::min(m_review->measurements.size(), mostMeasurements) : 0;
    m_there.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const LineReview::Measurement &measurement = m_review->measurements[i];
        const QString database =
            measurement.database.empty() ? m_database : QString::fromStdString(measurement.database);
        if (database.isEmpty())
            continue;
        using Kind = SchemaRequest::Kind;
        const QString name = QString::fromStdString(measurement.name);
        const Presence presence = presenceOf(database, name);
        if (presence == Presence::Asked)
            continue;
        if (presence == Presence::Missing) {
            m_there[i].isKnown = true; // and all of it is new
            continue;
        }
        const SchemaNames fields = m_cache->ask({.kind = Kind::FieldKeys, .database = database, .measurement = name});
        const SchemaNames tags = m_cache->ask({.kind = Kind::TagKeys, .database = database, .measurement = name});
        if (!fields.isKnown() || !tags.isKnown())
            continue;
        m_there[i] = {true, fields.items, tags.names()};
        takeConflicts(i);
    }
    std::ranges::stable_sort(m_conflicts, {}, [](const LineReview::Remark &remark) { return remark.position.line; });
    Q_EMIT changed();
}

/// A measurement that is being typed has many names, of which the server is not to be asked.
SchemaComparison::Presence SchemaComparison::presenceOf(const QString &database, const QString &measurement)
{
    constexpr qsizetype many = 10'000; // to look through
    const SchemaNames all = m_cache->ask({.kind = SchemaRequest::Kind::Measurements, .database = database});
    if (all.state == SchemaNames::State::Loading)
        return Presence::Asked;
    if (!all.isKnown() || all.items.size() > many)
        return Presence::Possible;
    return std::ranges::find(all.items, measurement, &SchemaItem::name) == all.items.end() ? Presence::Missing
                                                                                           : Presence::Possible;
}

bool SchemaComparison::isConflict(std::size_t measurement, const LineReview::Column &column, bool isTag) const
{
    if (measurement >= m_there.size() || !m_there[measurement].isKnown)
        return false;
    const There &there = m_there[measurement];
    const QString name = QString::fromStdString(column.name);
    const QStringList types = there.typesOf(name);
    const bool isTagThere = there.tags.contains(name);
    if (isTag)
        return !types.isEmpty() && !isTagThere;
    return types.isEmpty() ? isTagThere : !types.contains(fieldTypeName(column.type));
}

QString SchemaComparison::onServer(std::size_t measurement, const LineReview::Column &column) const
{
    if (measurement >= m_there.size() || !m_there[measurement].isKnown)
        return {};
    const There &there = m_there[measurement];
    const QString name = QString::fromStdString(column.name);
    QStringList found = there.typesOf(name);
    if (there.tags.contains(name))
        found += tr("tag");
    return found.isEmpty() ? tr("new") : found.join(QStringLiteral(", "));
}

void SchemaComparison::takeConflicts(std::size_t measurement)
{
    const auto take = [&](const LineReview::Column &column, bool isTag) {
        if (!isConflict(measurement, column, isTag))
            return;
        const There &there = m_there[measurement];
        const QString name = QString::fromStdString(column.name);
        const QStringList types = there.typesOf(name);
        const QString here = fieldTypeName(column.type);
        const QString text =
            isTag             ? tr("“%1” is a field on the server (%2), and a tag here").arg(name, types.join(u','))
            : types.isEmpty() ? tr("“%1” is a tag on the server, and a field here").arg(name)
                              : tr("“%1” is of type %2 on the server, and %3 here; such a line may be refused")
                                    .arg(name, types.join(QStringLiteral(", ")), here);
        m_conflicts.push_back({LineReview::Remark::Kind::Warning, column.first, text});
    };
    for (const LineReview::Column &column : m_review->measurements[measurement].tags)
        take(column, true);
    for (const LineReview::Column &column : m_review->measurements[measurement].fields)
        take(column, false);
}

} // namespace penstock
