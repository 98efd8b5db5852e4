// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/resultset.h"

#include "core/result/chunkaccount.h"
#include "core/result/chunkarena.h"

#include <QScopeGuard>

#include <algorithm>
#include <unordered_set>

namespace penstock {

namespace {

constexpr std::size_t rowsWorthATable = 1'000;
constexpr std::size_t mostNotes = 10'000;

} // namespace

std::string layoutKey(int statement, const Table &rows, bool withTags, bool withTypes)
{
    std::string key = std::to_string(statement);
    for (std::size_t i = 0; i < rows.columnCount(); ++i) {
        const Column &column = rows.column(i);
        if (!withTags && column.role() == ColumnRole::Tag)
            continue;
        const ColumnType type = column.type() == ColumnType::Duration ? ColumnType::Text : column.type();
        key += '\0';
        key += static_cast<char>('0' + static_cast<int>(column.role()));
        if (withTypes)
            key += static_cast<char>('A' + static_cast<int>(type));
        key += column.name().toStdString();
    }
    return key;
}

std::string Batch::Fragment::key() const
{
    return extends ? std::to_string(statement) + '+' : layoutKey(statement, rows, typed, typed);
}

void Batch::add(int statement, Table rows, bool typed)
{
    // An answer may have a hundred thousand series of a row each: they share a table, which costs a copy of the rows.
    if (rows.rowCount() >= rowsWorthATable) {
        last.clear();
        fragments.push_back({statement, std::move(rows), false, typed});
        return;
    }
    const auto goesOn = [&](const Fragment &fragment) {
        return fragment.statement == statement && fragment.rows.hasLayoutOf(rows) &&
               (!typed || fragment.rows.hasTypesOf(rows));
    };
    if (!fragments.empty() && goesOn(fragments.back())) {
        fragments.back().rows.append(rows);
        return;
    }
    const auto [place, isNew] = last.try_emplace(layoutKey(statement, rows, true, typed), fragments.size());
    if (isNew)
        fragments.push_back({statement, std::move(rows), false, typed});
    else
        fragments[place->second].rows.append(rows);
}

void Batch::seal(const std::shared_ptr<ChunkStore> &store)
{
    std::size_t bytes = 0;
    for (const Fragment &fragment : fragments)
        bytes += fragment.rows.packedBytes();
    ChunkArena arena(store, bytes);
    for (Fragment &fragment : fragments)
        fragment.rows.seal(&arena);
}

std::size_t Batch::rowCount() const
{
    std::size_t rows = 0;
    for (const Fragment &fragment : fragments)
        rows += fragment.rows.rowCount();
    return rows;
}

std::size_t ResultSet::entryFor(const Batch::Fragment &fragment)
{
    const auto [place, isNew] = m_places.try_emplace(fragment.key(), m_entries.size());
    if (isNew) {
        m_entries.push_back({fragment.statement, std::make_shared<Table>(), fragment.extends, fragment.typed});
        m_shapes.emplace_back();
    }
    return place->second;
}

Batch ResultSet::share()
{
    Batch batch;
    batch.fragments.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        batch.fragments.push_back({entry.statement, entry.table->share(), entry.extends, entry.typed});
    return batch;
}

void ResultSet::appendRows(std::size_t index, const Table &rows)
{
    TableShape &shape = m_shapes[index];
    Table &table = *m_entries[index].table;
    const std::vector<std::size_t> places = shape.take(rows);
    if (shape.size() > table.columnCount()) {
        const std::size_t count = table.rowCount();
        std::vector<std::size_t> sources(shape.size(), 0);
        for (std::size_t i = 0; i < places.size(); ++i)
            sources[places[i]] = i;
        for (std::size_t i = table.columnCount(); i < shape.size(); ++i) {
            const Column &source = rows.column(sources[i]);
            Column column(shape.column(i).name, source.type(), shape.column(i).role);
            column.setZone(source.zone());
            if (m_account)
                column.setStore(m_account->store());
            column.appendNulls(count);
            table.addColumn(std::move(column));
        }
        table.setOrder(shape.order());
    }
    table.append(rows, places);
    if (const auto shows = rows.showsNames())
        table.showNames(*shows || table.showsNames().value_or(false));
}

ResultSet::ResultSet(const std::shared_ptr<ChunkStore> &store)
    : m_account(store ? std::make_shared<ChunkAccount>(store) : nullptr)
{
}

std::vector<std::size_t> ResultSet::append(const Batch &batch)
{
    const auto tell = qScopeGuard([this] {
        if (m_account)
            m_account->set(m_plainBytes);
    });
    std::vector<std::size_t> touched;
    for (const Batch::Fragment &fragment : batch.fragments) {
        const std::size_t index = entryFor(fragment);
        const Table &table = *m_entries[index].table;
        m_rowCount -= table.rowCount();
        m_memoryBytes -= table.memoryBytes();
        m_plainBytes -= table.plainBytes();
        const auto count = qScopeGuard([&] { // also what is there when memory has run out
            m_rowCount += table.rowCount();
            m_memoryBytes += table.memoryBytes();
            m_plainBytes += table.plainBytes();
        });
        appendRows(index, fragment.rows);
        touched.push_back(index);
    }
    // Each once, in the order of their first rows.
    std::unordered_set<std::size_t> seen;
    std::erase_if(touched, [&seen](std::size_t index) { return !seen.insert(index).second; });

    m_noteCount += batch.notes.size();
    m_isComplete = m_isComplete && std::ranges::none_of(batch.notes, &Batch::Note::cut);
    const std::size_t room = mostNotes - std::min(mostNotes, m_notes.size());
    m_notes.insert(m_notes.end(), batch.notes.begin(),
                   batch.notes.begin() + static_cast<std::ptrdiff_t>(std::min(room, batch.notes.size())));
    return touched;
}

} // namespace penstock
