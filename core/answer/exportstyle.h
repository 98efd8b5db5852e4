// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/tablelines.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/query/language.h"
#include "core/result/tablewriter.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace penstock {

/// What rows are as line protocol.
struct LineStyle
{
    TablePoints points; ///< columns that a table does not have are no mistake here
    /// By measurement: which columns are tags, beside those that say so themselves; as the schema has it.
    QHash<QString, QStringList> tagsOf{};
    /// By measurement: the types of its fields, where a column of several measurements has another one.
    QHash<QString, QHash<QString, ColumnType>> typesOf{};
    /// By measurement: names that a tag and a field of it share. The answer to SELECT * calls one of them otherwise.
    QHash<QString, QStringList> sharedOf{};
    /// By measurement: all its tags and fields, whatever was chosen to be what.
    QHash<QString, QStringList> namesOf{};
    LineEncoder::Options encoding{};

    /// For answers in that language: Flux has columns of its own.
    static LineStyle of(Language language);
};

/// How rows are put into a file.
struct ExportStyle
{
    TableFormat format = TableFormat::Csv;
    TableWriter::Options options{};
    std::optional<LineStyle> lines{}; ///< line protocol instead of `format`
};

} // namespace penstock
