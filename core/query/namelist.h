// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace penstock {

/// Names in which those that hold a piece of text are found at once, in any letter case. Never changes; for any thread.
class NameList
{
public:
    struct Name
    {
        QString name;
        QString detail; ///< a field's type, …
        bool operator==(const Name &) const = default;
    };
    struct Found
    {
        std::vector<std::size_t> beginning; ///< names that begin with it, in order
        std::vector<std::size_t> within;    ///< names that hold it further behind, in order
        std::size_t all = 0;                ///< how many there are, listed or not
        bool isCounted = true;              ///< else there are more than `all`: counting stopped there
    };

    /// Names that hold the piece further behind are counted up to here: a single letter is in nearly all of them.
    static constexpr std::size_t mostCounted = 10'000;

    NameList() = default;
    /// Sorts them; names that are there twice are taken once.
    explicit NameList(QList<Name> names);

    const Name &at(std::size_t index) const { return m_names.at(qsizetype(index)); }
    std::size_t size() const { return std::size_t(m_names.size()); }

    /// At most so many of each. An empty text begins them all.
    Found find(QStringView piece, std::size_t most) const;

private:
    std::string_view folded(std::size_t index) const;

    QList<Name> m_names;
    std::string m_text;                ///< all names, folded, each behind a zero
    std::vector<std::size_t> m_starts; ///< in the text, of each name, and behind the last
};

} // namespace penstock
