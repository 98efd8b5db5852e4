// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/annotatedtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace penstock {

namespace {

struct AnnotatedCsvSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AnnotatedCsvSource)
};

using Role = AnnotatedColumn::Role;
using Origin = AnnotatedColumn::Origin;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Calls `label` for each ${…} of a template and `text` for what is between.
template <typename Label, typename Between> void walk(std::string_view pattern, Label label, Between text)
{
    while (!pattern.empty()) {
        const std::size_t begin = pattern.find("${");
        const std::size_t end = begin == std::string_view::npos ? begin : pattern.find('}', begin);
        if (end == std::string_view::npos) {
            text(pattern);
            return;
        }
        text(pattern.substr(0, begin));
        label(pattern.substr(begin + 2, end - begin - 2));
        pattern.remove_prefix(end + 1);
    }
}

} // namespace

Status AnnotatedTable::begin(const AnnotatedHeader &header, const AnnotatedLayout &layout)
{
    m_columns = header.columns();
    for (AnnotatedColumn &column : m_columns) {
        const auto other = std::ranges::find(layout.columns, column.label, &AnnotatedLayout::Column::label);
        const bool isOpen = column.role == Role::Field || column.role == Role::Tag;
        if (other == layout.columns.end() || !isOpen)
            continue;
        column.role = other->role;
        if (header.isAnswer())
            column.type = other->type;
    }
    const auto hasColumn = [this](std::string_view label) {
        return std::ranges::find(m_columns, label, &AnnotatedColumn::label) != m_columns.end();
    };
    m_isError = m_columns.size() <= 3 && hasColumn("error") && hasColumn("reference");
    m_order.resize(m_columns.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::ranges::stable_sort(m_order, [this](std::size_t a, std::size_t b) {
        const bool isTag = m_columns[a].role == Role::Tag;
        if (isTag != (m_columns[b].role == Role::Tag))
            return isTag;
        return isTag && m_columns[a].label < m_columns[b].label;
    });
    m_joined.assign(m_columns.size(), {});
    for (const AnnotatedColumn &column : m_columns) {
        if (Status status = checkTemplate(column); !status)
            return status;
    }
    return {};
}

bool AnnotatedTable::hasNamesInCells() const
{
    return std::ranges::any_of(m_columns, [](const AnnotatedColumn &column) {
        return column.role == Role::TagSet || column.role == Role::PairName;
    });
}

Status AnnotatedTable::checkTemplate(const AnnotatedColumn &column) const
{
    if (column.origin != Origin::Concat)
        return {};
    std::optional<QString> unknown;
    walk(
        column.defaultValue,
        [&](std::string_view label) {
            if (std::ranges::find(m_columns, label, &AnnotatedColumn::label) == m_columns.end())
                unknown = toText(label);
        },
        [](std::string_view) {});
    if (unknown)
        return failure(
            Error::Kind::BadInput,
            AnnotatedCsvSourceText::tr("#concat of \"%1\" names the column \"%2\", which the table does not have")
                .arg(toText(column.label), *unknown));
    return {};
}

std::string_view AnnotatedTable::cell(std::size_t column, Cells cells) const
{
    const AnnotatedColumn &known = m_columns[column];
    if (known.origin == Origin::Concat)
        return m_joined[column];
    const bool isFilled = known.origin == Origin::Cell && column < cells.size() && !cells[column].empty();
    return isFilled ? cells[column] : std::string_view(known.defaultValue);
}

void AnnotatedTable::beginRow(Cells cells)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].origin != Origin::Concat)
            continue;
        std::string joined;
        walk(
            m_columns[i].defaultValue,
            [&](std::string_view label) {
                const auto source = std::ranges::find(m_columns, label, &AnnotatedColumn::label);
                joined += cell(static_cast<std::size_t>(source - m_columns.begin()), cells);
            },
            [&](std::string_view text) { joined += text; });
        m_joined[i] = std::move(joined);
    }
}

} // namespace penstock
