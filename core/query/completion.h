// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/completionplace.h"
#include "core/query/namelist.h"

#include <memory>
#include <vector>

namespace penstock {

/// Something that can be written at a place of a query.
struct Completion
{
    enum class Kind { Value, Field, Tag, Column, Measurement, Policy, Database, Parameter, Function, Keyword };

    Kind kind = Kind::Keyword;
    QString name;   ///< as the server calls it, without quotes
    QString detail; ///< a field's type, …

    bool operator==(const Completion &) const = default;
};

/// Names of one kind to choose from.
struct CompletionSource
{
    Completion::Kind kind = Completion::Kind::Keyword;
    std::shared_ptr<const NameList> names; ///< never null
};

/// The best of them, best first, and how many there are beyond.
struct CompletionList
{
    QList<Completion> shown;
    std::size_t more = 0;
    bool isCounted = true; ///< else there are more than that
};

/// Those that begin with what is typed before those that hold it somewhere else; among these by kind and name. At most
/// `most` are listed.
CompletionList completionsFor(const std::vector<CompletionSource> &sources, const QString &typed, std::size_t most);

/// What is written for one.
struct CompletionText
{
    qsizetype start = 0; ///< what it replaces
    qsizetype length = 0;
    QString text;
    qsizetype caret = 0; ///< in the text
};

/// Names and values come in the quotes of the language, so that none is ever syntax; functions with their brackets,
/// unless some stand there already. Words are in small letters where what was typed is.
CompletionText completionText(const Completion &completion, const CompletionPlace &place, const Script &script);

} // namespace penstock
