// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/answertags.h"

#include "core/query/sourcenames.h"
#include "core/result/columnchunk.h"
#include "core/session/schemacache.h"

#include <algorithm>
#include <set>
#include <utility>

namespace penstock {

namespace {

/// A time, and a text that could be a tag.
bool canHaveTags(const Table &table)
{
    bool hasText = false;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column &column = table.column(i);
        hasText = hasText || (column.role() == ColumnRole::Field && column.type() == ColumnType::Text);
    }
    return hasText && table.findRole(ColumnRole::Time);
}

/// The different texts of a column; nothing when they are more than `most`.
std::optional<QStringList> textsOf(const Column &column, std::size_t most)
{
    std::set<QString> texts;
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        const ColumnChunk &chunk = column.chunk(i);
        const TextStore *const store = chunk.values<TextStore>();
        if (!store)
            continue;
        const std::size_t count = store->isDictionary() ? store->dictionarySize() : chunk.size();
        for (std::size_t at = 0; at < count; ++at) {
            const std::string_view text =
                store->isDictionary() ? store->entry(static_cast<std::uint32_t>(at)) : chunk.text(at);
            texts.insert(QString::fromUtf8(text.data(), qsizetype(text.size())));
            if (texts.size() > most)
                return {};
        }
    }
    return QStringList(texts.begin(), texts.end());
}

} // namespace

AnswerTags::AnswerTags(SchemaCache &schema, const Query &query, QObject *parent)
    : QObject(parent), m_schema(&schema), m_query(query)
{
    connect(&schema, &SchemaCache::changed, this, &AnswerTags::schemaChanged);
    // With its session: nobody answers any more.
    connect(&schema, &QObject::destroyed, this, [this] {
        if (!std::exchange(m_asked, {}).isEmpty())
            Q_EMIT changed();
    });
}

std::optional<QStringList> AnswerTags::of(const ResultSet::Entry &entry)
{
    const QList<Statement> &statements = m_query.script.statements();
    if (!m_schema || !canHaveTags(*entry.table) || entry.statement < 0 || entry.statement >= statements.size())
        return {};
    const QList<SourceName> sources = sourcesOf(statements[entry.statement]);
    QList<SchemaRequest> requests;
    const auto add = [&](const QString &database, const QString &measurement) {
        if (!measurement.isEmpty())
            requests += {.kind = SchemaRequest::Kind::TagKeys,
                         .database = database.isEmpty() ? m_query.database : database,
                         .measurement = measurement};
    };
    const std::optional<std::size_t> names = entry.table->findRole(ColumnRole::SeriesName);
    const QString database = sources.isEmpty() ? QString() : sources.front().database;
    if (names && entry.table->column(*names).hasValues()) {
        const std::optional<QStringList> measurements = textsOf(entry.table->column(*names), mostMeasurements);
        if (!measurements)
            return {};
        for (const QString &measurement : *measurements)
            add(database, measurement);
    } else {
        for (const SourceName &source : sources)
            add(source.database, source.measurement);
    }
    QStringList tags;
    bool isKnown = !requests.isEmpty();
    for (const SchemaRequest &request : std::as_const(requests)) {
        const SchemaNames known = m_schema->ask(request);
        isKnown = isKnown && known.isKnown();
        tags += known.names();
        if (known.state == SchemaNames::State::Loading && !m_asked.contains(request))
            m_asked += request;
    }
    if (!isKnown)
        return {};
    tags.removeDuplicates();
    return tags;
}

void AnswerTags::schemaChanged(const SchemaRequest &request)
{
    if (m_asked.removeAll(request) > 0)
        Q_EMIT changed();
}

} // namespace penstock
