// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/sharedrowsreview.h"

#include <algorithm>
#include <functional>

namespace penstock {

namespace {

constexpr qsizetype mostExamples = 5;
constexpr std::size_t mostValues = 1'000; // of a column that tells rows apart

std::uint64_t hashOf(const FieldValue &value)
{
    const auto hash = [](const auto &held) -> std::uint64_t {
        if constexpr (std::is_same_v<std::decay_t<decltype(held)>, Decimal>)
            return std::hash<std::string_view>()(held.digits);
        else
            return std::hash<std::decay_t<decltype(held)>>()(held);
    };
    return std::visit(hash, value) + value.index();
}

/// What has few values as a rule.
bool canTell(const FieldValue &value)
{
    return std::holds_alternative<std::string_view>(value) || std::holds_alternative<std::int64_t>(value) ||
           std::holds_alternative<bool>(value);
}

} // namespace

void SharedRowsReview::take(const Record &record)
{
    // The point without its fields: "series =0 time" (a field without a name would be refused).
    m_bare = record.point;
    m_bare.table = 0;
    m_bare.fields.assign(1, FieldView{"_", true});
    m_key.clear();
    if (!m_encoder.append(m_bare, m_key))
        return;
    auto found = m_firsts.find(m_key);
    if (found == m_firsts.end()) {
        if (m_firsts.size() >= m_most)
            return;
        First first{record.position, {}};
        for (const FieldView &field : record.point.fields)
            first.values.push_back({std::hash<std::string_view>()(field.key), hashOf(field.value)});
        m_firsts.emplace(m_key, std::move(first));
        return;
    }
    const bool differs = compare(found->second, record);
    ++(differs ? m_found.differing : m_found.same);
    addExample(found->second, record, differs);
}

/// Whether a field of both has another value now; fields that are new join the point.
bool SharedRowsReview::compare(First &first, const Record &record)
{
    bool differs = false;
    for (const FieldView &field : record.point.fields) {
        const std::uint64_t name = std::hash<std::string_view>()(field.key);
        const std::uint64_t value = hashOf(field.value);
        const auto known = std::ranges::find(first.values, name, &Value::name);
        if (known == first.values.end()) {
            first.values.push_back({name, value});
            continue;
        }
        if (known->value == value)
            continue;
        differs = true;
        if (!canTell(field.value))
            continue;
        auto column = m_columns.find(field.key);
        if (column == m_columns.end())
            column = m_columns.emplace(std::string(field.key), Column()).first;
        ++column->second.differing;
        if (column->second.values.size() <= mostValues)
            column->second.values.insert({known->value, value});
    }
    return differs;
}

void SharedRowsReview::addExample(const First &first, const Record &record, bool differs)
{
    const bool isFull = m_found.examples.size() >= mostExamples;
    if (isFull && (!differs || m_found.examples.last().differs))
        return;
    // Without the stand-in for the fields.
    QString text = QString::fromStdString(m_key).trimmed();
    text.replace(text.lastIndexOf(QLatin1String(" _=true ")), 8, QStringLiteral(" … "));
    const SharedRows::Example example{first.line, record.position, text, differs};
    if (isFull)
        m_found.examples.removeLast();
    const auto place =
        differs ? std::ranges::find(m_found.examples, false, &SharedRows::Example::differs) : m_found.examples.end();
    m_found.examples.insert(place, example);
}

void SharedRowsReview::conclude(SharedRows &rows) const
{
    rows.differing = m_found.differing;
    rows.same = m_found.same;
    rows.examples = m_found.examples;
    std::vector<std::pair<std::size_t, QString>> telling;
    for (const auto &[name, column] : m_columns) {
        if (column.differing == m_found.differing && column.values.size() <= mostValues)
            telling.emplace_back(column.values.size(), QString::fromStdString(name));
    }
    // Of two the one with fewer values makes fewer series.
    std::ranges::sort(telling);
    rows.tellingColumns.clear();
    for (const auto &[values, name] : telling)
        rows.tellingColumns += name;
}

} // namespace penstock
